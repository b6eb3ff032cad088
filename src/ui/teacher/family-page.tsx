// One family's page, the same on the screen and on paper: no marks, no numbers, nobody else's child.
import { isRightToLeft } from '../../i18n/numerals.ts';
import type { FamilyPage } from '../../worker/paper-api.ts';
import { toFullDate } from '../day-text.ts';
import type { ViewContext } from '../kit/view-context.ts';
import styles from './family-page.module.css';

type Pack = FamilyPage['packs'][number];

export interface FamilyBodyProps {
  readonly page: FamilyPage;
  /** In the family's language. */
  readonly context: ViewContext;
  readonly nowMs: number;
}

const HOW = ['stands', 'nearly', 'begun'] as const;

export function FamilyBody({ page, context, nowMs }: FamilyBodyProps) {
  const { t } = context;
  const name = page.learner.name || t('name.missing');
  const next = page.packs.flatMap((pack) => pack.next);
  const [first] = next;
  return (
    <div class={styles.page} {...wayOf(context)} data-family>
      <h2 class={styles.title}>{t('family.of', { name })}</h2>
      <p>{toFullDate(nowMs, context)}</p>
      {page.packs.length === 0 && <p>{t('family.not-begun', { name })}</p>}
      {page.packs.length > 0 && (
        <>
          <h3 class={styles.heading}>{t('family.grew')}</h3>
          <Grown page={page} name={name} context={context} />
          <h3 class={styles.heading}>{t('family.next')}</h3>
          {next.length === 0 && <p>{t('family.all-done', { name })}</p>}
          <Titles titles={next} />
        </>
      )}
      <h3 class={styles.heading}>{t('family.help')}</h3>
      <p>
        {first === undefined ? t('family.help-any', { name }) : t('family.help-with', { name, skill: first })}
      </p>
    </div>
  );
}

function Grown({
  page,
  name,
  context,
}: Pick<FamilyBodyProps, 'page' | 'context'> & { readonly name: string }) {
  const { t } = context;
  const grown = page.packs.flatMap((pack) => pack.grown);
  if (grown.length === 0) return <p>{t('family.resting', { name })}</p>;
  return (
    <>
      {HOW.map((how) => {
        const titles = grown.filter((one) => one.how === how).map(({ title }) => title);
        return titles.length === 0 ? null : (
          <div key={how}>
            <p class={styles.how}>{t(`family.${how}`)}</p>
            <Titles titles={titles} />
          </div>
        );
      })}
    </>
  );
}

function Titles({ titles }: { readonly titles: readonly string[] }) {
  return (
    <ul class={styles.titles}>
      {titles.map((title) => (
        <li key={title}>
          <bdi>{title}</bdi>
        </li>
      ))}
    </ul>
  );
}

/** For who has shown every core skill of a pack. */
export function CertificateBody({ page, pack, context, nowMs }: FamilyBodyProps & { readonly pack: Pack }) {
  const { t } = context;
  const name = page.learner.name || t('name.missing');
  return (
    <div class={styles.certificate} {...wayOf(context)}>
      <p class={styles.large}>{t('certificate.title')}</p>
      <p class={styles.name} dir="auto">
        {name}
      </p>
      <p class={styles.says}>{t('certificate.says', { name, pack: pack.title })}</p>
      <p class={styles.foot}>
        <span>{toFullDate(nowMs, context)}</span>
        <span class={styles.signed}>{t('certificate.signed')}</span>
      </p>
    </div>
  );
}

const wayOf = ({ language }: ViewContext) => ({
  lang: language,
  dir: isRightToLeft(language) ? ('rtl' as const) : ('ltr' as const),
});
