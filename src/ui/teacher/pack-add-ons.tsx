// What was added to a pack, under the pack: handed on as a file, or taken off again.
import type { AddOnCard } from '../../worker/pack-files-api.ts';
import type { PackCard as Pack } from '../../worker/views.ts';
import { Button } from '../kit/button.tsx';
import type { AppState } from '../state.ts';
import { addOnLines, addOnTitle } from './add-on-words.ts';
import { languageNames } from './language-names.ts';
import { trustOnCard } from './pack-trust-words.ts';
import styles from './packs-screen.module.css';

interface PackAddOnsProps {
  readonly app: AppState;
  readonly pack: Pack;
}

export function PackAddOns({ app, pack }: PackAddOnsProps) {
  if (pack.addOns.length === 0) return null;
  const { t } = app.context.value;
  return (
    <section class={styles.added}>
      <h3>{t('add-on.title')}</h3>
      {pack.addOns.map((addOn) => (
        <AddOn key={addOn.id} app={app} pack={pack} addOn={addOn} />
      ))}
    </section>
  );
}

function AddOn({ app, pack, addOn }: PackAddOnsProps & { readonly addOn: AddOnCard }) {
  const { t, language } = app.context.value;
  const listed = languageNames(language);
  const isSure = addOn.trust.type === 'shipped' || addOn.trust.type === 'school';
  const remove = async () => {
    if ((await app.actions.removeAddOn(addOn.id)).ok) app.actions.offerUndo(t('add-on.removed'), null);
  };
  return (
    <div class={styles.addOn}>
      <h4 class={styles.name}>{addOnTitle(addOn, pack.title, t, listed)}</h4>
      {addOnLines(addOn, t, listed).map((words) => (
        <p key={words} class={styles.facts}>
          {words}
        </p>
      ))}
      <p class={isSure ? styles.facts : styles.unsure}>{trustOnCard(addOn.trust, t)}</p>
      <span class={styles.beside}>
        <Button
          kind="quiet"
          icon="open"
          disabled={app.busy.value}
          onClick={() => void app.actions.handOnAddOn(addOn.id)}
        >
          {t('packs.hand-on')}
        </Button>
        <Button kind="quiet" icon="put" disabled={app.busy.value} onClick={() => void remove()}>
          {t('add-on.remove')}
        </Button>
      </span>
    </div>
  );
}
