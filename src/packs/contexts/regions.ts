// What is drawn in each region, by ids. A set that was shipped is never changed, only taken over by one with another id:
// an answer in the log is shown again by the place of a word in its list.
import type { Region } from '../../domain/locale.ts';

export interface RegionSet {
  readonly name: readonly string[];
  readonly money: string;
  /** What one of a price is worth: prices of a question are multiples of it. */
  readonly priceStep: number;
  readonly food: readonly string[];
  readonly place: readonly string[];
  /** Things that are not known here. */
  readonly without: readonly string[];
}

const ids = (list: string): readonly string[] => list.split(' ');

const NAMES = {
  east: ids('achieng juma neema otieno wanjiru baraka zawadi hamisi nakato mwangi rehema musa'),
  ethiopia: ids('abebe hana dawit selam tadesse chaltu gemechu marta yonas tigist'),
  west: ids('fatou mamadou aissata ousmane awa ibrahima mariam seydou kadiatou modibo'),
  nigeria: ids('chinedu ngozi bola tunde aisha sani ifeoma emeka zainab yusuf'),
  ghana: ids('kofi ama kwame akosua yaw esi abena kojo adwoa mensah'),
  central: ids('grace jean mbuyi chantal kabongo ngalula didier esther ilunga mado'),
  luso: ids('nelia joao graca domingos amelia tomas celina manuel lurdes nelson'),
  south: ids('thabo nomsa sipho lerato zanele themba naledi tendai chipo mpho'),
  maghreb: ids('amina karim salma omar nour yassine huda bilal rania tariq layla idris'),
  levant: ids('hala sami zahra ali rima hasan dima khalid sara mahmoud'),
  india: ids('asha ravi priya imran sunita arjun fatima bikash meena nimal'),
  bengal: ids('rahim shirin anik nasrin tania sohel mitu jamal rupa hasina'),
  indonesia: ids('siti budi dewi agus putri wayan rizky indah joko ayu'),
  philippines: ids('maria jose liza andoy nena ramon luz carlo amihan jun'),
  latin: ids('lucia mateo ana diego sofia carlos rosa nayra elena pedro'),
  brazil: ids('beatriz luana thiago iara caio marina davi rai caua taina'),
  world: ids('amina musa maria ravi neema ali ana kofi layla pedro asha omar'),
};

const COUNTRYSIDE = ids('market school well river field clinic pitch shop');
const COAST = ids('market school river field clinic pitch beach shop');
const TOWN = ids('market school bus-stop river clinic pitch shop field');
const NO_CAMELS = ['camel'];

export const REGION_SETS: Readonly<Record<Region, RegionSet>> = {
  '001': {
    name: NAMES.world,
    ...{ money: 'coin', priceStep: 1, place: COUNTRYSIDE, without: NO_CAMELS },
    food: ids('rice beans potatoes onions tomatoes sugar flour'),
  },
  '014': {
    name: NAMES.east,
    ...{ money: 'shilling', priceStep: 10, place: COUNTRYSIDE, without: NO_CAMELS },
    food: ids('maize beans rice potatoes onions sugar bananas groundnuts'),
  },
  et: {
    name: NAMES.ethiopia,
    ...{ money: 'birr', priceStep: 10, place: COUNTRYSIDE, without: [] },
    food: ids('teff lentils onions potatoes chickpeas sorghum'),
  },
  '011': {
    name: NAMES.west,
    ...{ money: 'franc', priceStep: 50, place: COUNTRYSIDE, without: [] },
    food: ids('millet rice groundnuts onions cassava fish sugar'),
  },
  ng: {
    name: NAMES.nigeria,
    ...{ money: 'naira', priceStep: 100, place: TOWN, without: NO_CAMELS },
    food: ids('rice yams beans groundnuts onions tomatoes cassava'),
  },
  gh: {
    name: NAMES.ghana,
    ...{ money: 'cedi', priceStep: 5, place: COAST, without: NO_CAMELS },
    food: ids('yams rice maize cassava onions groundnuts'),
  },
  '017': {
    name: NAMES.central,
    ...{ money: 'franc', priceStep: 100, place: COUNTRYSIDE, without: NO_CAMELS },
    food: ids('cassava rice fish groundnuts beans bananas'),
  },
  mz: {
    name: NAMES.luso,
    ...{ money: 'metical', priceStep: 10, place: COAST, without: NO_CAMELS },
    food: ids('maize rice cassava beans groundnuts fish'),
  },
  ao: {
    name: NAMES.luso,
    ...{ money: 'kwanza', priceStep: 100, place: COAST, without: NO_CAMELS },
    food: ids('maize cassava rice beans fish sugar'),
  },
  '018': {
    name: NAMES.south,
    ...{ money: 'rand', priceStep: 5, place: TOWN, without: NO_CAMELS },
    food: ids('maize beans potatoes onions tomatoes sugar flour'),
  },
  '015': {
    name: NAMES.maghreb,
    ...{ money: 'dinar', priceStep: 10, place: COUNTRYSIDE, without: [] },
    food: ids('couscous dates chickpeas lentils flour potatoes onions'),
  },
  eg: {
    name: NAMES.maghreb,
    ...{ money: 'pound', priceStep: 5, place: TOWN, without: [] },
    food: ids('rice beans lentils dates onions tomatoes flour'),
  },
  '145': {
    name: NAMES.levant,
    ...{ money: 'dinar', priceStep: 1, place: TOWN, without: [] },
    food: ids('rice lentils chickpeas dates flour onions tomatoes'),
  },
  '034': {
    name: NAMES.india,
    ...{ money: 'rupee', priceStep: 10, place: COUNTRYSIDE, without: NO_CAMELS },
    food: ids('rice lentils flour chickpeas onions potatoes sugar'),
  },
  bd: {
    name: NAMES.bengal,
    ...{ money: 'taka', priceStep: 10, place: COUNTRYSIDE, without: NO_CAMELS },
    food: ids('rice lentils fish potatoes onions sugar'),
  },
  id: {
    name: NAMES.indonesia,
    ...{ money: 'rupiah', priceStep: 1000, place: COAST, without: NO_CAMELS },
    food: ids('rice fish sugar bananas groundnuts cassava'),
  },
  ph: {
    name: NAMES.philippines,
    ...{ money: 'peso', priceStep: 10, place: COAST, without: NO_CAMELS },
    food: ids('rice fish bananas sugar onions beans'),
  },
  '419': {
    name: NAMES.latin,
    ...{ money: 'peso', priceStep: 10, place: COUNTRYSIDE, without: NO_CAMELS },
    food: ids('maize beans potatoes rice cassava tomatoes'),
  },
  br: {
    name: NAMES.brazil,
    ...{ money: 'real', priceStep: 1, place: COAST, without: NO_CAMELS },
    food: ids('beans rice cassava sugar tomatoes potatoes'),
  },
};
