// Given names of many places, boys' and girls', as three scripts write them. What has begun to be drawn stays as it is: an
// answer of last year is shown again by its place in a region's list (tests/packs/contexts/pinned.test.ts).

/** Latin, Arabic, Devanagari; the id is the Latin one without its marks, in lower case. */
const NAMES = `
Achieng أتشينغ अचिएंग
Juma جمعة जुमा
Neema نعمة नीमा
Otieno أوتينو ओटिएनो
Wanjiru وانجيرو वंजीरू
Baraka بركة बराका
Zawadi زوادي ज़वादी
Hamisi خميس हमीसी
Nakato ناكاتو नकातो
Mwangi موانغي म्वांगी
Rehema رحمة रेहेमा
Musa موسى मूसा
Abebe أبيبي अबेबे
Hana هناء हना
Dawit داويت दाविट
Selam سلام सेलाम
Tadesse تاديسي तादेसे
Chaltu تشالتو चाल्तू
Gemechu غيميتشو गेमेचू
Marta مارتا मार्ता
Yonas يوناس योनास
Tigist تيغيست तिगिस्त
Fatou فاتو फ़ातू
Mamadou مامادو ममादू
Aïssata عيساتا आइसाता
Ousmane عثمان उस्मान
Awa حواء आवा
Ibrahima إبراهيما इब्राहिमा
Mariam مريم मरियम
Seydou سيدو सेदू
Kadiatou كادياتو कादियातू
Modibo موديبو मोदिबो
Chinedu تشينيدو चिनेदू
Ngozi نغوزي न्गोज़ी
Bola بولا बोला
Tunde توندي तुंडे
Aisha عائشة आइशा
Sani ساني सानी
Ifeoma إيفيوما इफ़ेओमा
Emeka إيميكا एमेका
Zainab زينب ज़ैनब
Yusuf يوسف यूसुफ़
Kofi كوفي कोफ़ी
Ama أما आमा
Kwame كوامي क्वामे
Akosua أكوسوا अकोसुआ
Yaw ياو याव
Esi إيسي एसी
Abena أبينا अबेना
Kojo كوجو कोजो
Adwoa أدوا अद्वोआ
Mensah منساه मेंसा
Grâce غراس ग्रास
Jean جان ज्याँ
Mbuyi مبويي म्बुयी
Chantal شانتال शांताल
Kabongo كابونغو कबोंगो
Ngalula نغالولا न्गालुला
Didier ديدييه दिदिए
Esther إستير एस्तेर
Ilunga إيلونغا इलुंगा
Mado مادو मादो
Nélia نيليا नेलिया
João جواو जुआँव
Graça غراسا ग्रासा
Domingos دومينغوس डोमिंगोस
Amélia أميليا अमेलिया
Tomás توماس तोमास
Celina سيلينا सेलिना
Manuel مانويل मनुएल
Lurdes لورديس लुर्देस
Nelson نيلسون नेल्सन
Thabo تابو थाबो
Nomsa نومسا नोम्सा
Sipho سيفو सिफो
Lerato ليراتو लेराटो
Zanele زانيلي ज़ानेले
Themba تمبا थेम्बा
Naledi ناليدي नालेदी
Tendai تنداي तेंदाई
Chipo تشيبو चिपो
Mpho مفو म्फो
Amina أمينة अमीना
Karim كريم करीम
Salma سلمى सलमा
Omar عمر उमर
Nour نور नूर
Yassine ياسين यासीन
Huda هدى हुदा
Bilal بلال बिलाल
Rania رانيا रानिया
Tariq طارق तारिक़
Layla ليلى लैला
Idris إدريس इदरीस
Hala هالة हाला
Sami سامي सामी
Zahra زهراء ज़हरा
Ali علي अली
Rima ريما रीमा
Hasan حسن हसन
Dima ديما दीमा
Khalid خالد ख़ालिद
Sara سارة सारा
Mahmoud محمود महमूद
Asha آشا आशा
Ravi رافي रवि
Priya بريا प्रिया
Imran عمران इमरान
Sunita سونيتا सुनीता
Arjun أرجون अर्जुन
Fatima فاطمة फ़ातिमा
Bikash بيكاش बिकास
Meena مينا मीना
Nimal نيمال निमल
Rahim رحيم रहीम
Shirin شيرين शिरीन
Anik أنيك अनिक
Nasrin نسرين नसरीन
Tania تانيا तानिया
Sohel سهيل सोहेल
Mitu ميتو मितू
Jamal جمال जमाल
Rupa روبا रूपा
Hasina حسينة हसीना
Siti سيتي सिती
Budi بودي बुदी
Dewi ديوي देवी
Agus أغوس अगुस
Putri بوتري पुत्री
Wayan وايان वायन
Rizky رزقي रिज़की
Indah إنداه इंदाह
Joko جوكو जोको
Ayu أيو आयु
Maria ماريا मारिया
Jose خوسيه होसे
Liza ليزا लीज़ा
Andoy أندوي अंदोय
Nena نينا नेना
Ramon رامون रामोन
Luz لوز लूज़
Carlo كارلو कार्लो
Amihan أميهان अमिहान
Jun جون जुन
Lucía لوسيا लुसिया
Mateo ماتيو मातेओ
Ana آنا आना
Diego دييغو दिएगो
Sofía صوفيا सोफ़िया
Carlos كارلوس कार्लोस
Rosa روسا रोसा
Nayra نايرا नायरा
Elena إيلينا एलेना
Pedro بيدرو पेद्रो
Beatriz بياتريس बेआत्रिज़
Luana لوانا लुआना
Thiago تياغو चियागो
Iara إيارا इआरा
Caio كايو काइओ
Marina مارينا मरीना
Davi دافي दावी
Raí راي राई
Cauã كاوان काउआँ
Tainá تاينا ताइना`;

/** How each script writes a name, in the order of the table. */
const COLUMN = { latin: 0, arabic: 1, devanagari: 2 } as const;
const SCRIPT_OF: Readonly<Record<string, keyof typeof COLUMN>> = {
  ...{ ar: 'arabic', fa: 'arabic', ur: 'arabic', ps: 'arabic', ckb: 'arabic' },
  ...{ hi: 'devanagari', ne: 'devanagari', mr: 'devanagari' },
};

const table = new Map<string, readonly string[]>();

function readTable(): ReadonlyMap<string, readonly string[]> {
  for (const line of table.size > 0 ? [] : NAMES.trim().split('\n')) {
    const written = line.split(' ');
    table.set(idOfName(written[0] ?? ''), written);
  }
  return table;
}

export function idOfName(latin: string): string {
  return latin.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** A language in none of the three scripts reads the Latin one. */
export function nameIn(id: string, language: string): string | undefined {
  const script = SCRIPT_OF[language.split('-')[0] ?? ''] ?? 'latin';
  return readTable().get(id)?.[COLUMN[script]];
}
