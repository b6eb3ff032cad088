import type { MessageTable } from '../messages.ts';
import type { VoicesMessages } from '../voices-messages.ts';

export const VOICES = {
  'voices.open': 'अपनी आवाज़ में बोलें',
  'voices.title': 'आपकी आवाज़ में',
  'voices.what':
    'इस पैक में बच्चे जो सुनते हैं, वह यहाँ एक-एक वाक्य में लिखा है। आप जो बोलें, वह बच्चे के कान वाला निशान छूने पर आपकी आवाज़ में सुनाई देता है, इस टैबलेट पर तुरंत। बाकी टैबलेट पढ़ता है।',
  'voices.only-you': 'अपनी ही आवाज़ भरें, किसी बच्चे की कभी नहीं। जब तक आप साझा न करें, वह इसी टैबलेट पर रहती है।',
  'voices.language': 'किस भाषा में?',
  'voices.looking': 'बोलने के वाक्य ढूँढे जा रहे हैं: {count} में से {done} कौशल',
  'voices.count': '{count} में से {done} वाक्य आपकी आवाज़ में',
  'voices.elsewhere': {
    plural: 'count',
    one: 'बाकी में से {count} की आवाज़ पहले से है।',
    other: 'बाकी में से {count} की आवाज़ पहले से है।',
  },
  'voices.changing': {
    plural: 'count',
    one: '{count} सवाल में हर बार दूसरी संख्याएँ या नाम आते हैं, जिनके लिए कोई भरी हुई आवाज़ ठीक नहीं। उन्हें टैबलेट की अपनी आवाज़ पढ़ती है।',
    other:
      '{count} सवालों में हर बार दूसरी संख्याएँ या नाम आते हैं, जिनके लिए कोई भरी हुई आवाज़ ठीक नहीं। उन्हें टैबलेट की अपनी आवाज़ पढ़ती है।',
  },
  'voices.skills': 'एक-एक कौशल',
  'voices.go-on': 'आगे के वाक्य बोलें',
  'voices.of-skill': '{what}: {skill}',
  'voices.all-said': 'जितना भरा जा सकता है, सब आपकी आवाज़ में है।',
  'voices.see-all': 'सब देखें',
  'voices.size': 'आपकी आवाज़ {size} MB लेती है, ज़्यादा से ज़्यादा {most} MB।',
  'voices.place': '{count} में से वाक्य {at}',
  'voices.read-this': 'इसे बोलकर पढ़ें',
  'voices.kept': 'इस टैबलेट पर रखा गया।',
  'voices.next': 'अगला',
  'voices.later': 'फिर कभी',
  'voices.enough': 'अभी बस',
  'voices.round-done': {
    plural: 'count',
    one: '{count} और वाक्य आपकी आवाज़ में।',
    other: '{count} और वाक्य आपकी आवाज़ में।',
  },
  'voices.more': 'कुछ और',
  'voices.share': 'अपनी आवाज़ साझा करें',
  'voices.share-what':
    'इसकी एक फ़ाइल बनती है। जिस टैबलेट पर यह पैक है, वह इसे पैक की तरह खोलता है, और वहाँ के बच्चे आपको सुनते हैं।',
  'voices.shared': {
    plural: 'count',
    one: 'संस्करण {version}, {count} वाक्य के साथ।',
    other: 'संस्करण {version}, {count} वाक्यों के साथ।',
  },
  'voices.old': {
    plural: 'count',
    one: '{count} भरी हुई आवाज़ वह कहती है जो पैक अब नहीं कहता।',
    other: '{count} भरी हुई आवाज़ें वह कहती हैं जो पैक अब नहीं कहता।',
  },
  'voices.old-remove': 'इन्हें हटाएँ',
  'voices.remove': 'भरी हुई सब आवाज़ हटाएँ',
  'voices.remove-sure':
    'इस पैक की आपकी भरी हुई आवाज़ इस टैबलेट से हर भाषा में हट जाएगी और लौट नहीं सकती। जो आप साझा कर चुके हैं, वह जहाँ है वहीं रहेगा।',
  'voices.remove-do': 'हटा दें',
  'voices.keep': 'रहने दें',
  'voices.removed': 'आपकी भरी हुई आवाज़ अब इस टैबलेट पर नहीं है।',
  'voices.homeless': {
    plural: 'count',
    one: '{pack} के लिए {count} भरी हुई आवाज़ है, पर वह पैक अब यहाँ नहीं: {size} MB।',
    other: '{pack} के लिए {count} भरी हुई आवाज़ें हैं, पर वह पैक अब यहाँ नहीं: {size} MB।',
  },
} as const satisfies MessageTable<VoicesMessages>;
