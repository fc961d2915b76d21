### D4 Request for my medical records (form labels are printed in English AND in the patient's language)
###
### The layout numbers the sections. Laws, days and ages are variables: they follow the place, not the language.

rec-title = मेरे मेडिकल रिकॉर्ड के लिए अनुरोध
rec-main = हर लाइन भरें। दस्तखत करें और तारीख लिखें। एक कॉपी रखें। तुरंत भेजें।

## Guide page: how to send the form

rec-how-title = इसे कैसे भेजें
# Leads the guide when the records may not come in time.
rec-how-soon = रिकॉर्ड शायद समय पर न आएँ। नए डॉक्टर के ऑफ़िस से रिकॉर्ड मँगवाने को कहें। चाहें तो यह फ़ॉर्म खुद रिकॉर्ड ऑफ़िस ले जाएँ। पूछें कि वे आपको अभी क्या दे सकते हैं।
rec-how-portal = पहले अपने पेशेंट पोर्टल (patient portal) में देखें। बहुत से नतीजे वहाँ अभी मुफ़्त मौजूद हैं।
rec-how-newoffice = या नए डॉक्टर के ऑफ़िस से रिकॉर्ड मँगवाने को कहें। आपकी देखभाल के लिए डॉक्टर एक-दूसरे को रिकॉर्ड भेज सकते हैं। अक्सर यह मुफ़्त होता है।
rec-how-send = यह फ़ॉर्म रिकॉर्ड ऑफ़िस (records office) को भेजें। तारीख लिख लें। अपनी कॉपी पर मुहर लगवाएँ।
# $check-days (Number) Days to wait before the call
rec-how-check = { $check-days } दिन बाद फ़ोन करें। पूछें: “क्या आपको मेरा अनुरोध मिला? रिकॉर्ड कब तैयार होंगे? खर्च कितना होगा?”
# Instead of rec-how-check when there is less time.
# $check-date (String) Day to call the records office
rec-how-check-on = { $check-date } को फ़ोन करें। पूछें: “क्या आपको मेरा अनुरोध मिला? रिकॉर्ड कब तैयार होंगे? खर्च कितना होगा?”
rec-how-test = क्या आपको डिस्क (disc) मिली? नए ऑफ़िस से कहें कि आपके आने से पहले उसे खोलकर देख लें। एक डिस्क अपने पास रखें।

## Form

rec-s1 = मरीज़ के बारे में
rec-name = पूरा नाम, जैसा मेडिकल रिकॉर्ड में है
rec-former = पहले के दूसरे नाम
rec-dob = जन्म की तारीख
rec-mrn = मरीज़ नंबर (MRN), अगर पता हो
rec-address = पता
rec-phone = फ़ोन
rec-email = ईमेल
rec-language = फ़ोन पर बात की भाषा
# Tick box in the same cell as rec-language
rec-interpreter = मुझे दुभाषिया चाहिए

rec-s2 = मेरे रिकॉर्ड किसके पास हैं
rec-from = जो अस्पताल, क्लिनिक या डॉक्टर रिकॉर्ड देंगे
# Printed after the address of the office. The form prints it in English only.
# $fax-number (String) Fax of the office
rec-from-fax = फ़ैक्स: { $fax-number }

rec-s3 = मेरे रिकॉर्ड किसे मिलें
rec-to-me = एक कॉपी मुझे भेजें
rec-to-doctor = एक कॉपी इस डॉक्टर या अस्पताल को भेजें
rec-to-both = दोनों को भेजें
rec-to-name = व्यक्ति या जगह का नाम
rec-to-where = कहाँ भेजें: पता, फ़ोन, फ़ैक्स, सुरक्षित ईमेल

rec-s4 = मुझे क्या चाहिए
rec-dates-from = इस तारीख से
rec-dates-to = इस तारीख तक
rec-what-summary = मुलाकातों के नोट और अस्पताल की समरी
rec-what-labs = लैब के नतीजे
rec-what-imaging-reports = स्कैन की रिपोर्ट
rec-what-images = स्कैन की तस्वीरें (X-ray, CT, MRI, PET, अल्ट्रासाउंड, मैमोग्राम)
rec-what-path-report = टिशू (pathology) की रिपोर्ट
rec-what-path-slides = टिशू की स्लाइड और ब्लॉक, एक लैब से दूसरी लैब
rec-what-op = ऑपरेशन की रिपोर्ट
rec-what-meds = दवाओं की लिस्ट और एलर्जी
rec-what-treatment = इलाज की योजना और रिकॉर्ड (कीमो, रेडिएशन)
rec-what-heart = दिल की जाँचें और दूसरी जाँचें
rec-what-genetic-tumor = जीन या ट्यूमर मार्कर की जाँच के नतीजे
rec-what-bills = बिल
rec-what-other = अन्य:

# A line above the tick list when the form goes to the scan (imaging) office of a hospital
rec-dept-imaging = स्कैन ऑफ़िस: हर तस्वीर DICOM फ़ाइल में भेजें, व्यूअर के साथ। डिस्क पर लिखें: पूरा नाम, जन्म की तारीख, हर जाँच का नाम और तारीख।
# A line above the tick list when the form goes to the tissue (pathology) office of a hospital
rec-dept-pathology = टिशू (pathology) ऑफ़िस: स्लाइड और ब्लॉक, या नए कट, एक लैब से दूसरी लैब भेजें। साथ में रिपोर्ट भेजें। नई लैब उन्हें आपको वापस भेजती है।

rec-s5 = निजी विषय
rec-private-why = खास नियम इन रिकॉर्ड की रक्षा करते हैं। ये तभी भेजे जाते हैं, जब आप बॉक्स में निशान लगाएँ और अपने इनिशियल (नाम के पहले अक्षर) लिखें। कोई विषय आपकी बीमारी का हिस्सा हो, तो नए डॉक्टर को उसकी ज़रूरत पड़ सकती है।
# Label of the small box beside each topic
rec-private-initials = इनिशियल
rec-private-mental = मानसिक सेहत या विकास संबंधी विकलांगता के रिकॉर्ड
rec-private-sud = शराब या ड्रग्स के इलाज के रिकॉर्ड
rec-private-hiv = HIV या एड्स की जाँच के नतीजे और देखभाल
rec-private-genetic = जेनेटिक जाँच के नतीजे
rec-private-sti = यौन संपर्क से फैलने वाले संक्रमण के रिकॉर्ड
rec-private-repro = गर्भावस्था और गर्भनिरोध के रिकॉर्ड
rec-private-therapy = थेरेपिस्ट के निजी नोट के लिए अलग फ़ॉर्म चाहिए। उसके लिए यह फ़ॉर्म इस्तेमाल न करें।

rec-s6 = मुझे कैसे चाहिए
rec-how-portal-fmt = मेरे पेशेंट पोर्टल में
rec-how-email = सुरक्षित ईमेल से
rec-how-disc = स्कैन डिस्क या USB पर, DICOM फ़ॉर्मैट में, व्यूअर के साथ, सब तस्वीरें
rec-how-transfer = स्कैन कंप्यूटर से नए अस्पताल को भेजें
rec-how-paper = कागज़ पर, डाक से
rec-how-pickup = खुद आकर लेना है

rec-s7 = क्यों
rec-purpose = मुझे दूसरी राय चाहिए। यह मेरा अपना अनुरोध है।
rec-needed-by = मुझे इस तारीख से पहले चाहिए (मुलाकात या ऑपरेशन):

rec-s8 = यह कब तक मान्य है
rec-expires = यह अनुमति इस तारीख को खत्म होती है:
# Printed only when the date was worked out by the program.
rec-expires-note = ऊपर की तारीख आपके लिए भरी गई है। चाहें तो उसे काटकर अपनी तारीख लिखें।

rec-s9 = मेरे अधिकार
# $records-office (String) Name and address of the records office
rec-right-revoke = मुझे यह अनुमति कभी भी वापस लेने का हक है। मुझे यह लिखकर करना होगा, और यहाँ भेजना होगा ({ $records-office })। जो पहले भेजा जा चुका है, वह इससे नहीं बदलता।
# Instead of rec-right-revoke when the records office is not known yet.
rec-right-revoke-place = मुझे यह अनुमति कभी भी वापस लेने का हक है। मुझे यह लिखकर करना होगा, और वहाँ भेजना होगा जहाँ मेरे रिकॉर्ड हैं। जो पहले भेजा जा चुका है, वह इससे नहीं बदलता।
rec-right-condition = मेरे लिए दस्तखत करना ज़रूरी नहीं है। मैं दस्तखत न करूँ, तो इस वजह से आप मुझे इलाज, भुगतान या हेल्थ प्लान देने से मना नहीं कर सकते।
rec-right-redisclose = मेरे रिकॉर्ड भेजे जाने के बाद, पाने वाला उन्हें दूसरों को दे सकता है। तब शायद प्राइवेसी कानून उनकी रक्षा न करे।
rec-right-sud = शराब या ड्रग्स के इलाज के रिकॉर्ड: पाने वाला उन्हें HIPAA कानून के मुताबिक आगे दे सकता है। किसी दीवानी, फ़ौजदारी, प्रशासनिक या विधायी मामले में उन्हें मेरे खिलाफ़ इस्तेमाल नहीं किया जा सकता। सिर्फ़ मेरी सहमति या अदालत का आदेश इसकी इजाज़त दे सकता है।
rec-right-refuse = मैं कोई बॉक्स खाली छोड़ूँ, तो वे रिकॉर्ड नहीं भेजे जाते। तब शायद नए डॉक्टर को पूरी तस्वीर न दिखे।
rec-right-copy = दस्तखत किए हुए इस फ़ॉर्म की कॉपी मुझे मिलती है। जो रिकॉर्ड भेजे जाएँ, उन्हें देखने का मुझे हक है।
# $access-days (Number) Days the office has to answer
# $access-extension-days (Number) More days it may take
rec-right-time = { $access-days ->
    [one] मैं अपने ही रिकॉर्ड माँगूँ, तो ऑफ़िस को { $access-days } दिन के अंदर जवाब देना होगा। वह { $access-extension-days } दिन और तभी ले सकता है, जब वह मुझे इसकी वजह लिखकर बताए।
   *[other] मैं अपने ही रिकॉर्ड माँगूँ, तो ऑफ़िस को { $access-days } दिनों के अंदर जवाब देना होगा। वह { $access-extension-days } दिन और तभी ले सकता है, जब वह मुझे इसकी वजह लिखकर बताए।
}
rec-right-fee = अपनी कॉपी के लिए मुझे सिर्फ़ कॉपी बनाने और डाक का वाजिब खर्च देना है। कृपया काम शुरू करने से पहले मुझे खर्च बताएँ।
rec-right-ownform = अगर आपके ऑफ़िस का अपना फ़ॉर्म है, तो कृपया वह मुझे तुरंत भेजें। कृपया इस चिट्ठी को आज से मेरा लिखित अनुरोध मानें।

rec-s10 = यहाँ दस्तखत करें
rec-sign = मरीज़ के दस्तखत
rec-sign-date = तारीख
rec-sign-rep = मरीज़ की ओर से दस्तखत करने वाले के दस्तखत
rec-sign-rep-name = साफ़ अक्षरों में नाम
rec-sign-rep-why = इन्हें दस्तखत का हक क्यों है (माता या पिता, कानूनी अभिभावक, हेल्थ केयर एजेंट, अन्य)। सबूत साथ लगाएँ।
# $minor-consent-age (Number) Age from which a minor signs for private topics
# $minor-last-age (Number) Last age at which the patient is a minor
rec-sign-minor = { $minor-consent-age } से { $minor-last-age } साल के मरीज़ के दस्तखत, निजी विषयों के लिए
# Instead of rec-sign-minor where the age differs from state to state.
rec-sign-minor-any = बच्चे या किशोर के दस्तखत, निजी विषयों के लिए, अगर आपका राज्य माँगे
rec-sign-witness = गवाह, अगर आपका राज्य माँगे
rec-sign-interpreter = जिन्होंने यह फ़ॉर्म मुझे मेरी भाषा में पढ़कर सुनाया, उनका नाम
rec-bilingual-note = अंग्रेज़ी वाला हिस्सा रिकॉर्ड ऑफ़िस के लिए है। दोनों में एक ही बात लिखी है।

## Tracking page

rec-track-title = मेरे अनुरोध कहाँ पहुँचे
rec-track-place = जगह
# After the name of a place in the first column, when its scans or tissue are asked for on a form of their own.
rec-track-imaging = स्कैन ऑफ़िस
rec-track-pathology = टिशू (pathology) ऑफ़िस
rec-track-sent = कब भेजा
rec-track-called = कब फ़ोन किया
rec-track-got = कब मिला
rec-track-checked = खोलकर जाँचा
