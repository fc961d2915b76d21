### D2 What to say to your doctor
###
### Words to say aloud stand in speech bubbles; advice never does, so a reply and its advice are two messages.
### $speaker is one of: patient (default), caregiver, parent.
### Names stand after a colon or after “is”, so that no language has to bend them. Add a colon where yours would.
### Where a word would show the speaker's gender, choose words that do not, or select on $speaker-gender.

script-title = अपने डॉक्टर से क्या कहें
script-main = डॉक्टर को धन्यवाद दें। कहें कि आपको सभी विकल्प जानने हैं। डॉक्टरों के नाम और रिकॉर्ड में मदद माँगें।

## Before the talk

script-before-title = बात करने से पहले
script-before-person = परिवार के किसी सदस्य या दोस्त को साथ ले जाएँ। वे सुन सकते हैं और बातें लिख सकते हैं।
script-before-interpreter = दुभाषिया (interpreter) मुफ़्त मिल सकता है। अपॉइंटमेंट लेते समय माँगें। बच्चे से दुभाषिए का काम न करवाएँ।
script-before-time = ऑफ़िस को बताएँ कि आपको एक फ़ैसले पर बात करने के लिए कुछ मिनट चाहिए।
script-before-nervous = झिझक होना आम बात है। चाहें तो यह पन्ना ज़ोर से पढ़कर सुनाएँ, या डॉक्टर को दे दें।

## The bubble: main lines, questions to tick, closing lines

script-say-title = आप यह कहें
# $speaker (String) Who speaks: patient, caregiver, parent
# $patient-name (String) Name of the patient, as spoken
script-say-open = { $speaker ->
    [caregiver] { $patient-gender ->
        [female] मुझे आपकी मरीज़ की ओर से बात करनी है। उनका नाम { $patient-name } है। उनका खयाल रखने के लिए धन्यवाद। हम यहाँ की देखभाल से खुश हैं।
       *[other] मुझे आपके मरीज़ की ओर से बात करनी है। उनका नाम { $patient-name } है। उनका खयाल रखने के लिए धन्यवाद। हम यहाँ की देखभाल से खुश हैं।
    }
    [parent] { $patient-gender ->
        [female] मेरी बेटी का खयाल रखने के लिए धन्यवाद। हम यहाँ की देखभाल से खुश हैं।
        [male] मेरे बेटे का खयाल रखने के लिए धन्यवाद। हम यहाँ की देखभाल से खुश हैं।
       *[other] मेरे बच्चे का खयाल रखने के लिए धन्यवाद। हम यहाँ की देखभाल से खुश हैं।
    }
   *[patient] मेरा खयाल रखने के लिए धन्यवाद। मैं यहाँ की देखभाल से खुश हूँ।
}
# $speaker (String) Who speaks: patient, caregiver, parent
script-say-ask = { $speaker ->
    [caregiver] यह हमारे लिए अहम फ़ैसला है। इलाज शुरू होने से पहले हम एक और डॉक्टर से पूछना चाहते हैं।
    [parent] { $patient-gender ->
        [female] यह मेरी बेटी के लिए अहम फ़ैसला है। इलाज शुरू होने से पहले हम एक और डॉक्टर से पूछना चाहते हैं।
        [male] यह मेरे बेटे के लिए अहम फ़ैसला है। इलाज शुरू होने से पहले हम एक और डॉक्टर से पूछना चाहते हैं।
       *[other] यह मेरे बच्चे के लिए अहम फ़ैसला है। इलाज शुरू होने से पहले हम एक और डॉक्टर से पूछना चाहते हैं।
    }
   *[patient] { $speaker-gender ->
        [female] यह मेरे लिए अहम फ़ैसला है। इलाज शुरू होने से पहले मैं एक और डॉक्टर से पूछना चाहती हूँ।
        [male] यह मेरे लिए अहम फ़ैसला है। इलाज शुरू होने से पहले मैं एक और डॉक्टर से पूछना चाहता हूँ।
       *[other] यह मेरे लिए अहम फ़ैसला है। इलाज शुरू होने से पहले मुझे एक और डॉक्टर से पूछना है।
    }
}
# $speaker (String) Who speaks: patient, caregiver, parent
script-say-why = { $speaker ->
    [caregiver] हम सभी विकल्प जानना चाहते हैं।
    [parent] हम सभी विकल्प जानना चाहते हैं।
   *[patient] { $speaker-gender ->
        [female] मैं अपने सभी विकल्प जानना चाहती हूँ।
        [male] मैं अपने सभी विकल्प जानना चाहता हूँ।
       *[other] मुझे अपने सभी विकल्प जानने हैं।
    }
}
script-say-time = इलाज कब तक शुरू होना ज़रूरी है? क्या दूसरी राय के लिए इंतज़ार करना सुरक्षित है? कब तक?
script-say-who = { $doctor-gender ->
    [female] अगर यह समस्या आपको होती, तो आप किस डॉक्टर के पास जातीं? क्या किसी दूसरे अस्पताल में कोई डॉक्टर हैं जो अक्सर इसका इलाज करते हैं?
    [male] अगर यह समस्या आपको होती, तो आप किस डॉक्टर के पास जाते? क्या किसी दूसरे अस्पताल में कोई डॉक्टर हैं जो अक्सर इसका इलाज करते हैं?
   *[other] अगर यह समस्या आपको होती, तो आपकी पसंद कौन से डॉक्टर होते? क्या किसी दूसरे अस्पताल में कोई डॉक्टर हैं जो अक्सर इसका इलाज करते हैं?
}
script-say-referral = क्या आपको रेफ़रल (referral) लिखना होगा? क्या आपका ऑफ़िस उसे भेज सकता है?
script-say-records = क्या आपका ऑफ़िस रिकॉर्ड, स्कैन और लैब की स्लाइड भेज सकता है?
script-say-open-questions = क्या कोई बात है जिसका आपको पक्का यकीन नहीं? मैं दूसरे डॉक्टर से क्या पूछूँ?
script-say-after = { $speaker ->
    [caregiver] वे जो कहेंगे, हम आपको बताएँगे। क्या उसके बाद हम फिर बात कर सकते हैं?
    [parent] वे जो कहेंगे, हम आपको बताएँगे। क्या उसके बाद हम फिर बात कर सकते हैं?
   *[patient] { $speaker-gender ->
        [female] वे जो कहेंगे, मैं आपको बताऊँगी। क्या उसके बाद हम फिर बात कर सकते हैं?
        [male] वे जो कहेंगे, मैं आपको बताऊँगा। क्या उसके बाद हम फिर बात कर सकते हैं?
       *[other] वे जो कहेंगे, वह आपको ज़रूर बताया जाएगा। क्या उसके बाद हम फिर बात कर सकते हैं?
    }
}
script-say-close = आपकी मदद के लिए धन्यवाद।

## Pairs: what the doctor says, and what to say then (-say). Advice (-advice) is not spoken.

script-if-title = डॉक्टर यह कहें, तो आप यह कहें
script-if-noneed = “आपको इसकी ज़रूरत नहीं है।”
script-if-noneed-say = “आपकी बात समझ में आई। फिर भी मुझे एक और डॉक्टर से पूछना है। कृपया इसमें मेरी मदद करें।”
script-if-notime = “समय नहीं है।”
script-if-notime-say = “कुछ दिन रुकने से क्या हो सकता है? क्या कोई दूसरे डॉक्टर आज या कल जाँचें देख सकते हैं?”
script-if-trust = “क्या आपको मुझ पर भरोसा नहीं है?”
script-if-trust-say = “मुझे आप पर भरोसा है। यह एक अहम फ़ैसला है। मुझे सभी विकल्प जानने हैं।”
script-if-partner = “आप मेरे ऑफ़िस के किसी दूसरे डॉक्टर को दिखा लें।”
script-if-partner-say = { $speaker-gender ->
    [female] “धन्यवाद। मैं किसी दूसरे अस्पताल के डॉक्टर से पूछना चाहूँगी।”
    [male] “धन्यवाद। मैं किसी दूसरे अस्पताल के डॉक्टर से पूछना चाहूँगा।”
   *[other] “धन्यवाद। मुझे किसी दूसरे अस्पताल के डॉक्टर से पूछना है।”
}
script-if-cost = “हेल्थ प्लान पैसे नहीं देगा।”
script-if-cost-say = { $speaker-gender ->
    [female] “धन्यवाद। मैं हेल्थ प्लान से पूछ लूँगी।”
    [male] “धन्यवाद। मैं हेल्थ प्लान से पूछ लूँगा।”
   *[other] “धन्यवाद। हम हेल्थ प्लान से पूछ लेंगे।”
}
script-if-records = “हम आपको रिकॉर्ड नहीं दे सकते।”
script-if-records-say = “कानून मरीज़ों को अपने रिकॉर्ड की कॉपी लेने का हक देता है। मैं इस बारे में किससे पूछूँ? मेरे पास यहाँ लिखित अनुरोध है।”
# Not speech: no quotation marks, no bubble.
script-if-angry = अगर डॉक्टर नाराज़ हों
script-if-angry-say = “माफ़ कीजिए, यह बात मुश्किल है। फिर भी मुझे एक और डॉक्टर से पूछना है।”
script-if-angry-advice = पूछने के लिए आपको किसी की इजाज़त नहीं चाहिए। ऑफ़िस का स्टाफ़, नर्स या आपके फ़ैमिली डॉक्टर मदद कर सकते हैं। अगर कोई डॉक्टर पूछने से मना करें, तो यह पूछने की एक और वजह है।

## By phone

script-phone-title = फ़ोन पर, डॉक्टर के ऑफ़िस से
# $speaker (String) Who speaks: patient, caregiver, parent
# $caller-name (String) Name of the person who speaks; the patient's own name when the patient speaks
# $patient-name (String) Name of the patient, as spoken
# $patient-birth-date (String) Date of birth of the patient
script-phone-open = { $speaker ->
    [caregiver] नमस्ते। मेरा नाम { $caller-name } है। यह फ़ोन एक मरीज़ के लिए है। उनका नाम { $patient-name } है। जन्म की तारीख { $patient-birth-date } है।
    [parent] { $patient-gender ->
        [female] नमस्ते। मेरा नाम { $caller-name } है। यह फ़ोन मेरी बेटी के लिए है। उसका नाम { $patient-name } है। जन्म की तारीख { $patient-birth-date } है।
        [male] नमस्ते। मेरा नाम { $caller-name } है। यह फ़ोन मेरे बेटे के लिए है। उसका नाम { $patient-name } है। जन्म की तारीख { $patient-birth-date } है।
       *[other] नमस्ते। मेरा नाम { $caller-name } है। यह फ़ोन मेरे बच्चे के लिए है। उसका नाम { $patient-name } है। जन्म की तारीख { $patient-birth-date } है।
    }
   *[patient] नमस्ते। मेरा नाम { $caller-name } है। मेरे जन्म की तारीख { $patient-birth-date } है।
}
# $language-name (String) Language the speaker needs
script-phone-interpreter = मुझे दुभाषिया (interpreter) चाहिए। मेरी भाषा { $language-name } है।
# Said when surgery or treatment is only days away.
# $start-date (String) Day on which surgery or treatment starts
script-phone-soon = यह अर्जेंट (urgent) है। ऑपरेशन या इलाज { $start-date } को है।
script-phone-ask = यह फ़ोन दूसरी राय (second opinion) के बारे में है। कृपया डॉक्टर को बताएँ। मुझे रिकॉर्ड और स्कैन की कॉपी चाहिए। मैं फ़ॉर्म कहाँ भेजूँ?
# Labels of writing lines that stand over the bubble when the record does not say what script-phone-open needs.
script-phone-name = पहले अपना नाम बताएँ:
script-phone-birth = मरीज़ के जन्म की तारीख बताएँ:
# Label of a writing line, instead of script-phone-interpreter when the language is not known.
script-phone-language = ज़रूरत हो तो कहें: मुझे दुभाषिया (interpreter) चाहिए। मेरी भाषा:
script-phone-note = जिनसे बात हुई उनका नाम, और तारीख:

## As a message. The body has at most 500 characters; the four parts stand under each other.

script-portal-title = डॉक्टर को मैसेज में
# Advice above the message when surgery or treatment is only days away.
script-portal-soon = समय कम है। पहले फ़ोन करें। मैसेज के जवाब का इंतज़ार न करें।
# $doctor-title-name (String) Title and name of the doctor
script-portal-to = सेवा में: { $doctor-title-name }
script-portal-subject = दूसरी राय (second opinion)
# $speaker (String) Who writes: patient, caregiver, parent
# $patient-name (String) Name of the patient, as spoken
script-portal-body = { $speaker ->
    [caregiver] { $patient-gender ->
        [female] यह मैसेज आपकी मरीज़ की ओर से है। उनका नाम { $patient-name } है। उनकी देखभाल के लिए धन्यवाद। इलाज शुरू होने से पहले हमें दूसरी राय चाहिए। हम सभी विकल्प जानना चाहते हैं। कितने समय तक इंतज़ार करना सुरक्षित है? अगर यह समस्या आपको होती, तो आपकी पसंद कौन से डॉक्टर होते? क्या आपको रेफ़रल (referral) लिखना होगा? हमें रिकॉर्ड, स्कैन और स्लाइड कैसे मिलेंगी? दूसरे डॉक्टर जो कहेंगे, हम आपको बताएँगे। धन्यवाद।
       *[other] यह मैसेज आपके मरीज़ की ओर से है। उनका नाम { $patient-name } है। उनकी देखभाल के लिए धन्यवाद। इलाज शुरू होने से पहले हमें दूसरी राय चाहिए। हम सभी विकल्प जानना चाहते हैं। कितने समय तक इंतज़ार करना सुरक्षित है? अगर यह समस्या आपको होती, तो आपकी पसंद कौन से डॉक्टर होते? क्या आपको रेफ़रल (referral) लिखना होगा? हमें रिकॉर्ड, स्कैन और स्लाइड कैसे मिलेंगी? दूसरे डॉक्टर जो कहेंगे, हम आपको बताएँगे। धन्यवाद।
    }
    [parent] { $patient-gender ->
        [female] यह मैसेज मेरी बेटी के बारे में है। उसका नाम { $patient-name } है। उसकी देखभाल के लिए धन्यवाद। इलाज शुरू होने से पहले हमें दूसरी राय चाहिए। हम सभी विकल्प जानना चाहते हैं। कितने समय तक इंतज़ार करना सुरक्षित है? अगर यह समस्या आपको होती, तो आपकी पसंद कौन से डॉक्टर होते? क्या आपको रेफ़रल (referral) लिखना होगा? हमें रिकॉर्ड, स्कैन और स्लाइड कैसे मिलेंगी? दूसरे डॉक्टर जो कहेंगे, हम आपको बताएँगे। धन्यवाद।
        [male] यह मैसेज मेरे बेटे के बारे में है। उसका नाम { $patient-name } है। उसकी देखभाल के लिए धन्यवाद। इलाज शुरू होने से पहले हमें दूसरी राय चाहिए। हम सभी विकल्प जानना चाहते हैं। कितने समय तक इंतज़ार करना सुरक्षित है? अगर यह समस्या आपको होती, तो आपकी पसंद कौन से डॉक्टर होते? क्या आपको रेफ़रल (referral) लिखना होगा? हमें रिकॉर्ड, स्कैन और स्लाइड कैसे मिलेंगी? दूसरे डॉक्टर जो कहेंगे, हम आपको बताएँगे। धन्यवाद।
       *[other] यह मैसेज मेरे बच्चे के बारे में है। उसका नाम { $patient-name } है। उसकी देखभाल के लिए धन्यवाद। इलाज शुरू होने से पहले हमें दूसरी राय चाहिए। हम सभी विकल्प जानना चाहते हैं। कितने समय तक इंतज़ार करना सुरक्षित है? अगर यह समस्या आपको होती, तो आपकी पसंद कौन से डॉक्टर होते? क्या आपको रेफ़रल (referral) लिखना होगा? हमें रिकॉर्ड, स्कैन और स्लाइड कैसे मिलेंगी? दूसरे डॉक्टर जो कहेंगे, हम आपको बताएँगे। धन्यवाद।
    }
   *[patient] { $speaker-gender ->
        [female] मेरी देखभाल के लिए धन्यवाद। इलाज शुरू होने से पहले मुझे दूसरी राय चाहिए। मैं अपने सभी विकल्प जानना चाहती हूँ। कितने समय तक इंतज़ार करना सुरक्षित है? अगर यह समस्या आपको होती, तो आपकी पसंद कौन से डॉक्टर होते? क्या आपको रेफ़रल (referral) लिखना होगा? मुझे अपने रिकॉर्ड, स्कैन और स्लाइड कैसे मिलेंगी? दूसरे डॉक्टर जो कहेंगे, मैं आपको बताऊँगी। धन्यवाद।
        [male] मेरी देखभाल के लिए धन्यवाद। इलाज शुरू होने से पहले मुझे दूसरी राय चाहिए। मैं अपने सभी विकल्प जानना चाहता हूँ। कितने समय तक इंतज़ार करना सुरक्षित है? अगर यह समस्या आपको होती, तो आपकी पसंद कौन से डॉक्टर होते? क्या आपको रेफ़रल (referral) लिखना होगा? मुझे अपने रिकॉर्ड, स्कैन और स्लाइड कैसे मिलेंगी? दूसरे डॉक्टर जो कहेंगे, मैं आपको बताऊँगा। धन्यवाद।
       *[other] मेरी देखभाल के लिए धन्यवाद। इलाज शुरू होने से पहले मुझे दूसरी राय चाहिए। मुझे अपने सभी विकल्प जानने हैं। कितने समय तक इंतज़ार करना सुरक्षित है? अगर यह समस्या आपको होती, तो आपकी पसंद कौन से डॉक्टर होते? क्या आपको रेफ़रल (referral) लिखना होगा? मुझे अपने रिकॉर्ड, स्कैन और स्लाइड कैसे मिलेंगी? दूसरे डॉक्टर की बात आपको ज़रूर बताई जाएगी। धन्यवाद।
    }
}
# $caller-name (String) Name of the person who writes; the patient's own name when the patient writes
script-portal-from = मेरा नाम: { $caller-name }
# Labels of writing lines, instead of script-portal-to and script-portal-from when the name is not known.
script-portal-to-line = सेवा में:
script-portal-from-line = मेरा नाम:

## Notes

script-after-title = बातचीत के बाद
script-after-heard = जो सुना, उसे दोहराएँ: “मुझे पक्का करना है कि बात ठीक से समझ में आई। आपने कहा …”
script-after-time = कितना इंतज़ार करना सुरक्षित है:
script-after-names = दूसरे डॉक्टरों के नाम:
script-after-referral = रेफ़रल (referral) कौन भेजेगा, और कब:
script-after-next = आगे क्या होगा:
