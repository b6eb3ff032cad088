// The one thing to do on a learner's screen, told from what is beside it by how it is drawn.
import styles from '../../../src/ui/kit/button.module.css';

const namesOf = (cut: string | undefined): readonly string[] =>
  [...document.querySelectorAll('button')]
    .filter((one) => cut !== undefined && one.classList.contains(cut))
    .map((one) => one.textContent);

export const bigNames = () => namesOf(styles.big);
export const mainNames = () => namesOf(styles.main);
