// The region of a tablet whose school said none, by the time zone that it is set to. Two zones of one region need one line;
// a zone that is not here is anywhere in the world.
import { parseRegion, type Region, WORLD } from '../../domain/locale.ts';

const ZONES = `
014 Africa/ Nairobi Kampala Dar_es_Salaam Kigali Bujumbura Mogadishu Djibouti Juba
et Africa/ Addis_Ababa Asmara Asmera
011 Africa/ Dakar Bamako Ouagadougou Abidjan Niamey Lome Porto-Novo Conakry Nouakchott Banjul Bissau
ng Africa/ Lagos
gh Africa/ Accra
017 Africa/ Kinshasa Lubumbashi Brazzaville Libreville Douala Bangui Ndjamena Malabo
mz Africa/ Maputo
ao Africa/ Luanda
018 Africa/ Johannesburg Harare Lusaka Gaborone Windhoek Maseru Mbabane Blantyre
015 Africa/ Algiers Tunis Casablanca Tripoli Khartoum El_Aaiun
eg Africa/ Cairo
145 Asia/ Amman Beirut Damascus Baghdad Gaza Hebron Aden Riyadh Kuwait Qatar Dubai Muscat Bahrain
034 Asia/ Kolkata Calcutta Karachi Kathmandu Katmandu Colombo Thimphu
bd Asia/ Dhaka
id Asia/ Jakarta Makassar Jayapura Pontianak
ph Asia/ Manila
419 America/ Mexico_City Bogota Lima La_Paz Santiago Asuncion Montevideo Caracas Guayaquil Guatemala El_Salvador Tegucigalpa Managua Costa_Rica Panama Havana Santo_Domingo Buenos_Aires Argentina/Buenos_Aires
br America/ Sao_Paulo Fortaleza Recife Bahia Belem Manaus Cuiaba Porto_Velho Rio_Branco Maceio Campo_Grande`;

export function regionOfZone(zone: string): Region {
  for (const line of ZONES.trim().split('\n')) {
    const [region, area = '', ...towns] = line.split(' ');
    if (zone.startsWith(area) && towns.includes(zone.slice(area.length))) return parseRegion(region) ?? WORLD;
  }
  return WORLD;
}
