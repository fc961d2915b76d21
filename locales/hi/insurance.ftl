### D3 Call my health plan

ins-title = अपने हेल्थ प्लान को फ़ोन करें
ins-main = अपॉइंटमेंट लेने से पहले फ़ोन करें। पूछें कि प्लान किस चीज़ के पैसे देता है। जिनसे बात हो, उनका नाम लिखें।
ins-have = ये तैयार रखें: प्लान का कार्ड, आपकी बीमारी का नाम, और नए डॉक्टर का नाम और पता।
# Instead of ins-have when a caregiver or a parent calls.
ins-have-other = ये तैयार रखें: प्लान का कार्ड, बीमारी का नाम, और नए डॉक्टर का नाम और पता। बताएँ कि आपका फ़ोन किनके लिए है। प्लान उनकी सहमति माँग सकता है। इस पन्ने पर जहाँ “मैं”, “मुझे” या “मेरा” लिखा हो, वहाँ मरीज़ का नाम लें।
ins-where = नंबर आपके कार्ड के पीछे है। “मेंबर सर्विस” (member services) माँगें। ज़रूरत हो तो दुभाषिया (interpreter) माँगें। दुभाषिया मुफ़्त है।

# Title and first line of this page for someone who has no health plan.
ins-none-page-title = खर्च के बारे में पूछें
ins-none-page-main = अपॉइंटमेंट लेने से पहले पूछें कि डॉक्टर को दिखाने का खर्च कितना होगा। पूछें कि पैसे देने में कौन मदद कर सकता है। जिनसे बात हो, उनका नाम लिखें।

## Labels of what the record tells about the plan, each with its value or a writing line beside it

ins-plan-name = मेरा प्लान
ins-plan-phone = मेरे प्लान का फ़ोन
ins-plan-member = मेंबर नंबर
ins-plan-group = ग्रुप नंबर
ins-plan-holder = प्लान किसके नाम पर है

ins-log-title = मेरे फ़ोन कॉल
ins-log-date = तारीख और समय
ins-log-person = किससे बात हुई (नाम)
ins-log-ref = कॉल नंबर (reference number)
ins-log-said = उन्होंने क्या कहा

## Blocks A to E. Each message is one question with its own answer.
## Yes/No: it gets a Yes and a No box. Open: it gets blank space only.

ins-a-title = क्या मेरा प्लान पैसे देता है?
# Yes/No
ins-a-covered = क्या मेरा प्लान दूसरी राय के पैसे देता है?
# Yes/No
ins-a-covered-illness = क्या वह इस बीमारी पर दूसरी राय के पैसे देता है?
# Yes/No
ins-a-required = क्या इस ऑपरेशन या इलाज से पहले प्लान में दूसरी राय ज़रूरी है?
# Open
ins-a-required-penalty = मैं दूसरी राय न लूँ, तो क्या होगा?
# Yes/No
ins-a-third = दोनों डॉक्टरों की राय अलग हो, तो क्या प्लान तीसरी राय के पैसे देता है?
# Yes/No
ins-a-remote = क्या वह वीडियो पर ली गई राय के पैसे देता है?
# Yes/No
ins-a-remote-records = क्या वह सिर्फ़ रिकॉर्ड देखकर दी गई राय के पैसे देता है?
# Yes/No
ins-a-program = क्या दूसरी राय के लिए मेरे प्लान की अपनी सेवा है?
# Yes/No
ins-a-program-job = क्या मेरी नौकरी की तरफ़ से ऐसी सेवा है?
# Yes/No
ins-a-program-free = क्या वह सेवा मुफ़्त है?

ins-b-title = मुझे कौन से डॉक्टर देख सकते हैं?
# Yes/No
ins-b-network = क्या डॉक्टर का मेरे प्लान के नेटवर्क (network) में होना ज़रूरी है?
# Yes/No
ins-b-network-doctor = क्या ये डॉक्टर नेटवर्क में हैं?
# Yes/No
ins-b-place = क्या अस्पताल या क्लिनिक नेटवर्क में है?
# Yes/No
ins-b-place-lab = क्या लैब नेटवर्क में है?
# Yes/No
ins-b-place-scans = क्या X-ray और स्कैन की जगह नेटवर्क में है?
# Yes/No
ins-b-place-tissue = क्या टिशू के डॉक्टर (pathologist) नेटवर्क में हैं?
# Yes/No
ins-b-list = क्या मुझे ऐसे डॉक्टरों की लिस्ट भेजी जा सकती है, जो इस बीमारी का इलाज करें और मेरी भाषा बोलें?
# Yes/No
ins-b-none = नेटवर्क में इस बीमारी के डॉक्टर न हों, तो क्या उतने ही खर्च में दूसरे डॉक्टर मुझे देख सकते हैं?
# Open
ins-b-none-how = मैं यह कैसे माँगूँ?

ins-c-title = पहले मुझे क्या चाहिए?
# Yes/No
ins-c-referral = क्या मुझे रेफ़रल (referral) चाहिए?
# Open
ins-c-referral-who = रेफ़रल कौन लिखेगा?
# Yes/No
ins-c-auth = क्या मुलाकात से पहले मंज़ूरी (prior authorization) चाहिए?
# Yes/No
ins-c-auth-tests = क्या जाँचों के लिए भी मंज़ूरी चाहिए?
# Open
ins-c-auth-who = मंज़ूरी कौन माँगता है?
# Open
ins-c-auth-time = इसमें कितना समय लगता है?
# Open
ins-c-auth-number = मंज़ूरी का नंबर
# Open
ins-c-auth-end = मंज़ूरी खत्म होने की तारीख
# Yes/No
ins-c-letter = क्या मुझे जवाब लिखकर भेजा जा सकता है?

ins-d-title = मुझे कितने पैसे देने होंगे?
# Open
ins-d-copay = मुलाकात पर कितना देना होगा (copay या coinsurance)?
# Open
ins-d-deductible = इस साल पहले मुझे खुद जो रकम देनी है (deductible), उसमें से कितनी बाकी है?
# Open
ins-d-max = इस साल मुझे ज़्यादा से ज़्यादा कितना देना होगा (out-of-pocket maximum)?
# Open
ins-d-max-left = उसमें से कितना बाकी है?
# Yes/No
ins-d-facility = क्या अस्पताल या सेंटर की फ़ीस (facility fee) भी लगती है?
# Yes/No
ins-d-tests = नए डॉक्टर जाँचें दोबारा करवाएँ, तो क्या प्लान पैसे देता है?
# Yes/No
ins-d-tests-old = नए डॉक्टर मेरे पुराने स्कैन या स्लाइड पढ़ें, तो क्या प्लान पैसे देता है?
# Open
ins-d-out = डॉक्टर नेटवर्क में न हों, तो मुझे कितना देना होगा?
# Yes/No
ins-d-travel = क्या प्लान आने-जाने या ठहरने के खर्च में मदद करता है?

ins-e-title = प्लान मना करे तो
# Open
ins-e-why = क्यों? कृपया मुझे जवाब लिखकर भेजें।
# Open
ins-e-appeal = अपील (appeal) कैसे करूँ?
# Open
ins-e-appeal-date = अपील करने का आखिरी दिन कौन सा है?
# Yes/No
ins-e-appeal-fast = इंतज़ार न हो सके, तो क्या जल्दी वाली अपील (fast appeal) हो सकती है?
ins-e-letter = मेरे डॉक्टर चिट्ठी में लिख सकते हैं कि मुझे इसकी ज़रूरत क्यों है।
# $insurance-help-line (String) Phone of the public office that helps with health plans
ins-e-help = मेरे राज्य का बीमा ऑफ़िस मेरी मुफ़्त मदद कर सकता है। फ़ोन: { $insurance-help-line }

## Blocks for one kind of plan

ins-medicare-title = अगर मेरे पास मेडिकेयर (Medicare) है
# $medicare-share (String) Part of the cost that the patient pays, with its sign
ins-medicare-b = पार्ट बी (Part B) ऑपरेशन से पहले दूसरी राय के खर्च में मदद करता है। यह उस ऑपरेशन के लिए है जो ज़रूरी है, पर इमरजेंसी नहीं है। पहले आपको साल की तय रकम (deductible) देनी होगी, फिर { $medicare-share } हिस्सा। मेडिकेयर अपनी मंज़ूर की हुई रकम का बाकी हिस्सा देता है।
ins-medicare-third = दोनों डॉक्टरों की राय अलग हो, तो पार्ट बी (Part B) तीसरी राय के खर्च में मदद करता है। आपकी ज़रूरी जाँचों के खर्च में भी मदद करता है।
ins-medicare-accepts = डॉक्टर से पूछें: “क्या आपके यहाँ मेडिकेयर (Medicare) चलता है?”
ins-medicare-ma = क्या आपके पास मेडिकेयर एडवांटेज (Medicare Advantage) प्लान है? नियम अलग हो सकते हैं। पहले प्लान को फ़ोन करें। हो सकता है कि रेफ़रल (referral) या नेटवर्क (network) के डॉक्टर ज़रूरी हों।
# $medicare-phone (String) Phone of Medicare
# $medicare-tty (String) The same line for people who are deaf or hard of hearing
ins-medicare-call = मेडिकेयर (Medicare) को { $medicare-phone } पर फ़ोन करें। सुनने में दिक्कत हो, तो (TTY): { $medicare-tty }

ins-medicaid-title = अगर मेरे पास मेडिकेड (Medicaid) है
ins-medicaid-plan = अपने प्लान से दूसरी राय माँगें। मेडिकेड (Medicaid) हेल्थ प्लान को यह राय आपको दिलवानी ही होगी। वह प्लान के डॉक्टर की हो, या प्लान के बाहर के डॉक्टर की। इसके पैसे आपसे नहीं लिए जा सकते।
ins-medicaid-ride = पूछें कि क्या प्लान डॉक्टर के पास आने-जाने के लिए गाड़ी देता है।

ins-employer-title = अगर मेरा प्लान नौकरी से मिला है
ins-employer-hr = बेनिफ़िट ऑफ़िस (benefits office) से पूछें: “क्या हमारे यहाँ दूसरी राय की सेवा है? हमारा प्लान कौन चलाता है?”

ins-none-title = अगर मेरे पास बीमा नहीं है, या पैसे मुझे खुद देने हैं
ins-none-estimate = “खर्च का अंदाज़ा” (good faith estimate) माँगें। इस कागज़ में लिखा होता है कि डॉक्टर को दिखाने और जाँचों का खर्च कितना होगा। आपके माँगने पर, या अपॉइंटमेंट लेने पर, उन्हें यह लिखकर देना ही होगा।
# $gfe-threshold (String) Amount above the estimate, with its currency sign
# $gfe-days (Number) Days to start a dispute
ins-none-dispute = { $gfe-days ->
    [one] क्या बिल इस अंदाज़े से { $gfe-threshold } या उससे ज़्यादा ऊपर है? आपको बिल पर आपत्ति (dispute) करने का हक है। बिल के { $gfe-days } दिन के अंदर शुरू करें।
   *[other] क्या बिल इस अंदाज़े से { $gfe-threshold } या उससे ज़्यादा ऊपर है? आपको बिल पर आपत्ति (dispute) करने का हक है। बिल के { $gfe-days } दिनों के अंदर शुरू करें।
}
ins-none-medicaid = अस्पताल से पूछें: “क्या मेडिकेड (Medicaid) की अर्ज़ी में मदद मिल सकती है, या बच्चे के लिए CHIP की?”
ins-none-charity = अस्पताल से पूछें: “क्या आपके यहाँ चैरिटी केयर (charity care) या पैसों की मदद है? क्या फ़ॉर्म मेरी भाषा में मिल सकता है?”
ins-none-plan = पूछें: “क्या मैं हर महीने थोड़े-थोड़े पैसे दूँ, तो चलेगा?”
ins-none-clinic = कम्युनिटी हेल्थ सेंटर (community health center) से पूछें। वे आपकी कमाई के हिसाब से पैसे लेते हैं।
