// What is said of a pack as a whole: its name, its years, its skills and what each needs, and the mistakes it knows.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SkillId } from '../../../domain/ids.ts';
import type { OwnAbout, OwnFault, OwnPack, OwnSkill } from '../../../worker/authoring-api.ts';
import { Section, Ways } from '../../door/section.tsx';
import { Button } from '../../kit/button.tsx';
import type { AppState } from '../../state.ts';
import { Choices } from '../choices.tsx';
import { GradesField } from './grades-field.tsx';
import { LanguageField } from './language-field.tsx';
import { replaced } from './lists.ts';
import { PictureField } from './picture-field.tsx';
import { TypedField } from './typed-field.tsx';
import type { OwnDraft } from './use-own-pack.ts';

export interface OwnAboutProps {
  readonly app: AppState;
  readonly own: OwnPack;
  readonly draft: OwnDraft;
  readonly faults: readonly OwnFault[];
}

const PAUSE_MS = 500;

const aboutOf = ({ title, language, grades, publisher, picture, skills, mixups }: OwnPack): OwnAbout => ({
  ...{ title, language, grades, publisher, picture, skills, mixups },
});

export function OwnAboutSection(props: OwnAboutProps) {
  const { t } = props.app.context.value;
  const isFaulty = props.faults.some(({ question }) => question === null);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Ways>
        <Button icon="edit" expanded={open || isFaulty} onClick={() => setOpen(!open)}>
          {t('own.about')}
        </Button>
      </Ways>
      {(open || isFaulty) && <About {...props} />}
    </>
  );
}

/** Kept after a pause, and when the page is left; what is shown is what was typed. */
function useAbout({ own, draft }: Pick<OwnAboutProps, 'own' | 'draft'>) {
  const [about, setAbout] = useState(() => aboutOf(own));
  const held = useRef({ typed: about, base: own, timer: 0, change: draft.change });
  held.current.base = own;
  held.current.change = draft.change;
  const keep = () => {
    const { typed, base, change } = held.current;
    window.clearTimeout(held.current.timer);
    if (JSON.stringify(typed) === JSON.stringify(aboutOf(base))) return;
    void change({ type: 'put-about', base: aboutOf(base), next: typed }).then((done) => {
      // What is kept elsewhere is shown, with what was told of it.
      if (!done) setAbout(aboutOf(held.current.base));
    });
  };
  useEffect(() => keep, []);
  const type = (next: OwnAbout) => {
    held.current.typed = next;
    setAbout(next);
    window.clearTimeout(held.current.timer);
    held.current.timer = window.setTimeout(keep, PAUSE_MS);
  };
  return { about, type, keep };
}

function About({ app, own, draft, faults }: OwnAboutProps) {
  const { t } = app.context.value;
  const { about, type } = useAbout({ own, draft });
  const faultAt = (field: string) =>
    faults.find((fault) => fault.question === null && fault.field === field)?.code;
  const addSkill = async () => {
    const done = await draft.change({
      type: 'add-skill',
      title: t('own.skill', { number: about.skills.length + 1 }),
    });
    if (done) type({ ...about, skills: done.own.skills });
  };
  const used = new Set<SkillId>(own.questions.map(({ skill }) => skill));
  return (
    <>
      <TypedField
        app={app}
        label={t('own.name')}
        value={about.title}
        fault={faultAt('title')}
        language={about.language}
        onInput={(title) => type({ ...about, title })}
      />
      <PictureField
        form={{ app, own }}
        about={t('own.name')}
        value={about.picture}
        onPick={(picture) => type({ ...about, picture })}
      />
      <LanguageField app={app} value={about.language} onPick={(language) => type({ ...about, language })} />
      <GradesField app={app} value={about.grades} onPick={(grades) => type({ ...about, grades })} />
      <TypedField
        app={app}
        label={t('own.publisher')}
        help={t('own.publisher-help')}
        value={about.publisher}
        onInput={(publisher) => type({ ...about, publisher })}
      />
      <Section title={t('own.skills')}>
        <p>{t('own.skills-what')}</p>
        {about.skills.map((skill, at) => (
          <SkillFields
            key={skill.id}
            app={app}
            about={about}
            skill={skill}
            at={at}
            fault={faultAt(`skills.${at}`) ?? (at === 0 ? faultAt('skills') : undefined)}
            mayGo={about.skills.length > 1 && !used.has(skill.id)}
            onAbout={type}
          />
        ))}
        <Ways>
          <Button icon="plus" onClick={() => void addSkill()}>
            {t('own.add-skill')}
          </Button>
        </Ways>
      </Section>
      {about.mixups.length > 0 && (
        <Section title={t('own.mixups')}>
          {about.mixups.map((mixup, at) => (
            <TypedField
              key={mixup.id}
              app={app}
              label={t('own.mixup', { number: at + 1 })}
              value={mixup.title}
              fault={faultAt(`mixups.${at}`)}
              language={about.language}
              onInput={(title) => type({ ...about, mixups: replaced(about.mixups, at, { ...mixup, title }) })}
            />
          ))}
        </Section>
      )}
    </>
  );
}

interface SkillFieldsProps {
  readonly app: AppState;
  readonly about: OwnAbout;
  readonly skill: OwnSkill;
  readonly at: number;
  readonly fault: OwnFault['code'] | undefined;
  /** No question is about it. */
  readonly mayGo: boolean;
  readonly onAbout: (about: OwnAbout) => void;
}

function SkillFields({ app, about, skill, at, fault, mayGo, onAbout }: SkillFieldsProps) {
  const { t } = app.context.value;
  const put = (next: OwnSkill) => onAbout({ ...about, skills: replaced(about.skills, at, next) });
  const others = about.skills.filter(({ id }) => id !== skill.id);
  const toggle = (id: SkillId) =>
    put({
      ...skill,
      needs: skill.needs.includes(id) ? skill.needs.filter((one) => one !== id) : [...skill.needs, id],
    });
  const drop = () =>
    onAbout({
      ...about,
      skills: others.map((one) => ({ ...one, needs: one.needs.filter((id) => id !== skill.id) })),
      mixups: about.mixups.map((mixup) =>
        mixup.skill === skill.id ? { ...mixup, skill: others[0]?.id ?? mixup.skill } : mixup,
      ),
    });
  return (
    <>
      <TypedField
        app={app}
        label={t('own.skill', { number: at + 1 })}
        value={skill.title}
        fault={fault}
        language={about.language}
        onInput={(title) => put({ ...skill, title })}
      />
      {others.length > 0 && (
        <Choices legend={t('own.needs', { skill: skill.title })}>
          {others.map(({ id, title }) => (
            <Button key={id} pressed={skill.needs.includes(id)} onClick={() => toggle(id)}>
              <bdi>{title}</bdi>
            </Button>
          ))}
          {mayGo && (
            <Button kind="quiet" icon="put" onClick={drop}>
              {t('own.drop-skill', { skill: skill.title })}
            </Button>
          )}
        </Choices>
      )}
    </>
  );
}
