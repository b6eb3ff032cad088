import type { CaringMessages } from '../caring-messages.ts';
import type { MessageTable } from '../messages.ts';

export const CARING = {
  'need.wants-to-talk': 'Anataka kuzungumza nawe.',
  'need-rule.wants-to-talk':
    'Aligusa “Nataka kuzungumza”: {times}. Hakuulizwa kuhusu nini. Hakuna mwingine anayeambiwa, na hili linabaki hapa hadi mtakapozungumza.',
  'need-do.wants-to-talk':
    'Tafuta mahali tulivu pamoja na {name}, mbali na wengine. Sema unafurahi kwamba amekuomba, na usikilize kwanza.',
  'need.talked': 'Tumezungumza',
  'feelings.title': 'Ilivyokuwa, kwa maneno ya mtoto',
  'feelings.what':
    'Picha ambazo mtoto amegusa. Ni ninyi wawili tu mnaoziona; hakuna kinachohesabiwa wala kubashiriwa kutokana nazo.',
  'feelings.none': 'Hakuna kilichosemwa katika wiki mbili zilizopita.',
  'feelings.came': 'Mwanzoni',
  'feelings.left': 'Mwishoni',
  'feelings.gentle': 'Zamu ya polepole: rahisi, fupi, zaidi ya kinachojulikana.',
  'feelings.on': 'Kuuliza wanajisikiaje: ndiyo',
  'feelings.off': 'Kuuliza wanajisikiaje: hapana',
  'feelings.switch-what':
    'Zamu inapoanza, picha tatu za hali ya hewa humuuliza mtoto anajisikiaje. Zinaweza kurukwa. Baada ya mvua zamu huwa rahisi na fupi zaidi.',
  'because.gentle':
    'Hii ilikuwa zamu ya polepole: mtoto alisema kwamba haikuwa siku nzuri. Maswali yalikuwa rahisi zaidi, kila la pili kutoka kinachojulikana tayari, na zamu iliisha baada ya sita.',
  'class-goal.set-title': 'Kile darasa linachokuza pamoja',
  'class-goal.set-what':
    'Picha kwenye skrini ya darasa hujaa wote wanapofanya kazi. Inaonyesha walichofanya wote pamoja, kamwe si nani hakufanya.',
  'class-goal.kind': 'Kinachokua',
  'class-goal.kind-fruits': 'Matunda: stadi zinazokuwa imara',
  'class-goal.kind-questions': 'Maswali yaliyojibiwa',
  'class-goal.kind-each-day': 'Kila mmoja maswali kadhaa kwa siku',
  'class-goal.count': 'Ngapi',
  'class-goal.until': 'Muda wake',
  'class-goal.week': 'Wiki moja',
  'class-goal.two-weeks': 'Wiki mbili',
  'class-goal.four-weeks': 'Wiki nne',
  'class-goal.set': 'Weka lengo hili',
  'class-goal.end': 'Ondoa lengo hili',
  'class-goal.told': 'Darasa sasa linaona lengo lake.',
  'class-goal.ended': 'Lengo limeondoka kwenye skrini ya darasa.',
} as const satisfies MessageTable<CaringMessages>;
