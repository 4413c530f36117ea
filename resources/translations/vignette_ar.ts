<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en_GB">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Vignette</source>
        <translation>حول Vignette</translation>
    </message>
    <message>
        <source>Vignette {version}</source>
        <translation>Vignette {version}</translation>
    </message>
    <message>
        <source>Drop in a picture: it says what it sees, tells a story about it and reads it aloud. Everything runs on this computer.</source>
        <translation>أفلِت صورة، فيقول Vignette ما يراه فيها ويروي قصة عنها ويقرؤها بصوت مسموع. كل شيء يجري على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Vignette is made of:</source>
        <translation>يتكوّن Vignette من:</translation>
    </message>
    <message>
        <source>eSpeak NG, the built-in voice, is under the GNU GPL 3, and so is Vignette together with it. Qt is used under the GNU LGPL 3: you may replace its files by your own.</source>
        <translation>يخضع eSpeak NG، الصوت المدمج، لرخصة GNU GPL 3، وكذلك Vignette معه. وتُستخدم Qt بموجب رخصة GNU LGPL 3: يمكنك استبدال ملفاتها بملفاتك.</translation>
    </message>
    <message>
        <source>Open logs</source>
        <translation>فتح السجلات</translation>
    </message>
    <message>
        <source>Licence texts</source>
        <translation>نصوص الرخص</translation>
    </message>
    <message>
        <source>What Vignette is made of</source>
        <translation>ما يتكوّن منه Vignette</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>المكوّن</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الرخصة</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>&amp;Story</source>
        <translation>القصة</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>التشغيل</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>&amp;Open pictures…</source>
        <translation>فتح صور…</translation>
    </message>
    <message>
        <source>Open a &amp;folder…</source>
        <translation>فتح مجلد…</translation>
    </message>
    <message>
        <source>Open an &amp;address…</source>
        <translation>فتح عنوان…</translation>
    </message>
    <message>
        <source>&amp;Paste a picture</source>
        <translation>لصق صورة</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Edit the &amp;caption</source>
        <translation>تحرير الوصف</translation>
    </message>
    <message>
        <source>Edit the &amp;story</source>
        <translation>تحرير القصة</translation>
    </message>
    <message>
        <source>Copy the ca&amp;ption</source>
        <translation>نسخ الوصف</translation>
    </message>
    <message>
        <source>Copy the s&amp;tory</source>
        <translation>نسخ القصة</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>ال&amp;نماذج…</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>&amp;Start page</source>
        <translation>صفحة البداية</translation>
    </message>
    <message>
        <source>&amp;Next story</source>
        <translation>القصة التالية</translation>
    </message>
    <message>
        <source>P&amp;revious story</source>
        <translation>القصة السابقة</translation>
    </message>
    <message>
        <source>&amp;Undo: {what}</source>
        <translation>تراجع: {what}</translation>
    </message>
    <message>
        <source>&amp;Redo: {what}</source>
        <translation>إعادة: {what}</translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation>تكبير النص</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>تصغير النص</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>&amp;Tell another story</source>
        <translation>رواية قصة أخرى</translation>
    </message>
    <message>
        <source>&amp;Read aloud again</source>
        <translation>إعادة القراءة</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stop &amp;all</source>
        <translation>إيقاف الكل</translation>
    </message>
    <message>
        <source>Move to the tras&amp;h</source>
        <translation>نقل إلى سلة المهملات</translation>
    </message>
    <message>
        <source>Open its &amp;folder</source>
        <translation>فتح مجلدها</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>تشغيل أو إيقاف مؤقت</translation>
    </message>
    <message>
        <source>&amp;Next sentence</source>
        <translation>الجملة التالية</translation>
    </message>
    <message>
        <source>P&amp;revious sentence</source>
        <translation>الجملة السابقة</translation>
    </message>
    <message>
        <source>Read from &amp;here</source>
        <translation>القراءة من هنا</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>&amp;Diagnose…</source>
        <translation>تشخيص…</translation>
    </message>
    <message>
        <source>Open the &amp;logs</source>
        <translation>فتح السجلات</translation>
    </message>
    <message>
        <source>&amp;About Vignette</source>
        <translation>حول Vignette</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>فتح الأخيرة</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>الأدوات</translation>
    </message>
</context>
<context>
    <name>AddDialog</name>
    <message>
        <source>Add a model</source>
        <translation>إضافة نموذج</translation>
    </message>
    <message>
        <source>Type the id of a model on huggingface.co, such as owner/name, or choose a folder with a model in it. Vignette looks what kind it is; nothing is downloaded yet.</source>
        <translation>اكتب معرّف نموذج على huggingface.co، مثل owner/name، أو اختر مجلدا فيه نموذج. ينظر Vignette في نوعه، ولا ينزّل شيئا بعد.</translation>
    </message>
    <message>
        <source>Id or folder of the model</source>
        <translation>معرّف النموذج أو مجلده</translation>
    </message>
    <message>
        <source>owner/name, or a folder</source>
        <translation>owner/name أو مجلد</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>استعراض…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Choose a folder with a model</source>
        <translation>اختر مجلدا فيه نموذج</translation>
    </message>
    <message>
        <source>Looking what kind of model it is…</source>
        <translation>جارٍ النظر في نوع النموذج…</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <source>It shows: {caption}</source>
        <translation>تعرض الصورة: {caption}</translation>
    </message>
    <message>
        <source>The story has ended.</source>
        <translation>انتهت القصة.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>تم الإيقاف.</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Once upon a time there was a picture…</source>
        <translation>كان يا ما كان، كانت هناك صورة…</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
</context>
<context>
    <name>CaptionView</name>
    <message>
        <source>Copy the caption</source>
        <translation>نسخ الوصف</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Click, or press F2, to write what you see</source>
        <translation>انقر أو اضغط F2 لكتابة ما تراه</translation>
    </message>
    <message>
        <source>Write what you see; the story will follow your words.</source>
        <translation>اكتب ما تراه، وستتبع القصة كلماتك.</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>بكلماتك</translation>
    </message>
    <message>
        <source>Vignette is not sure what this shows.</source>
        <translation>لم يتأكد Vignette مما في هذه الصورة.</translation>
    </message>
    <message>
        <source>Fairly sure</source>
        <translation>شبه مؤكد</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>Average confidence: {percent} %</source>
        <translation>متوسط الثقة: {percent} %</translation>
    </message>
    <message>
        <source>Back to the model’s own words</source>
        <translation>العودة إلى نص النموذج</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Built in. Small, for pictures made of Vignette&apos;s own stickers.</source>
        <translation>مدمج. صغير، للصور المصنوعة من ملصقات Vignette نفسه.</translation>
    </message>
    <message>
        <source>any computer</source>
        <translation>أي حاسوب</translation>
    </message>
    <message>
        <source>captions word for word as one of the references</source>
        <translation>أوصاف مطابقة حرفيا لأحد المراجع</translation>
    </message>
    <message>
        <source>F1 of nouns</source>
        <translation>F1 للأسماء</translation>
    </message>
    <message>
        <source>CIDEr-D</source>
        <translation>CIDEr-D</translation>
    </message>
    <message>
        <source>photographs of which it says that it is not sure</source>
        <translation>صور فوتوغرافية يقول إنه غير متأكد منها</translation>
    </message>
    <message>
        <source>Captions of photographs in one line.</source>
        <translation>أوصاف للصور الفوتوغرافية في سطر واحد.</translation>
    </message>
    <message>
        <source>a computer with 4 GB of memory</source>
        <translation>حاسوب بذاكرة 4 غيغابايت</translation>
    </message>
    <message>
        <source>Captions of photographs, with more detail.</source>
        <translation>أوصاف للصور الفوتوغرافية بتفصيل أكثر.</translation>
    </message>
    <message>
        <source>a computer with 8 GB of memory</source>
        <translation>حاسوب بذاكرة 8 غيغابايت</translation>
    </message>
    <message>
        <source>Captions of everyday scenes in one line.</source>
        <translation>أوصاف لمشاهد الحياة اليومية في سطر واحد.</translation>
    </message>
    <message>
        <source>Captions short or long, and lists of objects; small for what it sees.</source>
        <translation>أوصاف قصيرة أو طويلة وقوائم بالأشياء؛ صغير قياسا بما يراه.</translation>
    </message>
    <message>
        <source>The smallest that both describes pictures and answers questions about them.</source>
        <translation>أصغر نموذج يصف الصور ويجيب عن الأسئلة حولها.</translation>
    </message>
    <message>
        <source>Describes pictures and answers questions; still small.</source>
        <translation>يصف الصور ويجيب عن الأسئلة؛ وما زال صغيرا.</translation>
    </message>
    <message>
        <source>Describes pictures in detail and answers questions well.</source>
        <translation>يصف الصور بتفصيل ويجيب عن الأسئلة جيدا.</translation>
    </message>
    <message>
        <source>a GPU with 8 GB, or a computer with 16 GB of memory and patience</source>
        <translation>معالج رسوميات بذاكرة 8 غيغابايت، أو حاسوب بذاكرة 16 غيغابايت مع الصبر</translation>
    </message>
    <message>
        <source>Describes pictures in detail, reads text in them and answers, in many languages.</source>
        <translation>يصف الصور بتفصيل ويقرأ ما فيها من نص ويجيب، بلغات كثيرة.</translation>
    </message>
    <message>
        <source>Answers questions about photographs in a word or two.</source>
        <translation>يجيب عن الأسئلة حول الصور الفوتوغرافية بكلمة أو كلمتين.</translation>
    </message>
    <message>
        <source>Built in. Writes by rules, at once, on any machine.</source>
        <translation>مدمج. يكتب وفق قواعد، فورا، على أي جهاز.</translation>
    </message>
    <message>
        <source>A small language model for short and simple stories.</source>
        <translation>نموذج لغوي صغير للقصص القصيرة البسيطة.</translation>
    </message>
    <message>
        <source>Better stories, and slower.</source>
        <translation>قصص أفضل، لكن أبطأ.</translation>
    </message>
    <message>
        <source>Good stories; wants a GPU.</source>
        <translation>قصص جيدة؛ يحتاج إلى معالج رسوميات.</translation>
    </message>
    <message>
        <source>for research and for trying out</source>
        <translation>للبحث وللتجربة</translation>
    </message>
    <message>
        <source>A small language model that knows many languages.</source>
        <translation>نموذج لغوي صغير يعرف لغات كثيرة.</translation>
    </message>
    <message>
        <source>Better stories in many languages.</source>
        <translation>قصص أفضل بلغات كثيرة.</translation>
    </message>
    <message>
        <source>The smallest language model here: quick, and simple-minded.</source>
        <translation>أصغر نموذج لغوي هنا: سريع وبسيط.</translation>
    </message>
    <message>
        <source>Small and quick, for short stories in English.</source>
        <translation>صغير وسريع، للقصص القصيرة بالإنجليزية.</translation>
    </message>
    <message>
        <source>Good stories in English.</source>
        <translation>قصص جيدة بالإنجليزية.</translation>
    </message>
    <message>
        <source>Built in. A plain voice in many languages.</source>
        <translation>مدمج. صوت بسيط بلغات كثيرة.</translation>
    </message>
    <message>
        <source>what it speaks is yours; passing the program on means passing its source on</source>
        <translation>ما ينطقه ملك لك؛ ومن يمرّر البرنامج يمرّر مصدره معه</translation>
    </message>
    <message>
        <source>A natural voice for one language.</source>
        <translation>صوت طبيعي للغة واحدة.</translation>
    </message>
    <message>
        <source>A clear English voice.</source>
        <translation>صوت إنجليزي واضح.</translation>
    </message>
    <message>
        <source>Lively English voices that may laugh and sigh; slow without a GPU.</source>
        <translation>أصوات إنجليزية حيوية قد تضحك وتتنهد؛ بطيئة دون معالج رسوميات.</translation>
    </message>
    <message>
        <source>a GPU with 4 GB, or a computer with 8 GB of memory and patience</source>
        <translation>معالج رسوميات بذاكرة 4 غيغابايت، أو حاسوب بذاكرة 8 غيغابايت مع الصبر</translation>
    </message>
    <message>
        <source>A lively English voice made for processors.</source>
        <translation>صوت إنجليزي حيوي صُنع للمعالجات.</translation>
    </message>
    <message>
        <source>name its makers, Kyutai; no voice may be imitated without its owner&apos;s consent</source>
        <translation>اذكر صانعيه، Kyutai؛ ولا يجوز تقليد أي صوت دون موافقة صاحبه</translation>
    </message>
    <message>
        <source>The quickest; makes mistakes in noise. Some 100 languages.</source>
        <translation>الأسرع؛ يخطئ في الضوضاء. نحو 100 لغة.</translation>
    </message>
    <message>
        <source>Quick, and better than tiny. Some 100 languages.</source>
        <translation>سريع، وأفضل من tiny. نحو 100 لغة.</translation>
    </message>
    <message>
        <source>A good balance of speed and care. Some 100 languages.</source>
        <translation>توازن جيد بين السرعة والدقة. نحو 100 لغة.</translation>
    </message>
    <message>
        <source>Careful and slow. Some 100 languages.</source>
        <translation>دقيق وبطيء. نحو 100 لغة.</translation>
    </message>
    <message>
        <source>The most careful; wants a GPU. Some 100 languages.</source>
        <translation>الأدق؛ يحتاج إلى معالج رسوميات. نحو 100 لغة.</translation>
    </message>
    <message>
        <source>Nearly as careful as large-v3 and several times as quick. Some 100 languages.</source>
        <translation>يكاد يماثل large-v3 دقة وأسرع منه بأضعاف. نحو 100 لغة.</translation>
    </message>
    <message>
        <source>Writes down short English recordings, quickly on any processor.</source>
        <translation>يدوّن تسجيلات إنجليزية قصيرة، بسرعة على أي معالج.</translation>
    </message>
    <message>
        <source>Finds texts that mean the same; tiny and quick.</source>
        <translation>يجد النصوص ذات المعنى نفسه؛ صغير جدا وسريع.</translation>
    </message>
    <message>
        <source>Finds pictures by what they show, in many languages.</source>
        <translation>يجد الصور بما تظهره، بلغات كثيرة.</translation>
    </message>
    <message>
        <source>Built in. Draws with Vignette&apos;s own stickers.</source>
        <translation>مدمج. يرسم بملصقات Vignette نفسه.</translation>
    </message>
    <message>
        <source>Draws small pictures in one step.</source>
        <translation>يرسم صورا صغيرة في خطوة واحدة.</translation>
    </message>
    <message>
        <source>below 1 million US dollars of yearly revenue, and registered with Stability AI</source>
        <translation>أقل من مليون دولار أمريكي من الإيراد السنوي، مع التسجيل لدى Stability AI</translation>
    </message>
    <message>
        <source>Draws pictures with more detail in one step.</source>
        <translation>يرسم صورا بتفصيل أكثر في خطوة واحدة.</translation>
    </message>
    <message>
        <source>Draws detailed pictures in four steps; very large.</source>
        <translation>يرسم صورا مفصلة في أربع خطوات؛ كبير جدا.</translation>
    </message>
    <message>
        <source>a GPU with 24 GB or more</source>
        <translation>معالج رسوميات بذاكرة 24 غيغابايت أو أكثر</translation>
    </message>
    <message>
        <source>Runs on any machine.</source>
        <translation>يعمل على أي جهاز.</translation>
    </message>
    <message>
        <source>Its size is not known yet.</source>
        <translation>حجمه غير معروف بعد.</translation>
    </message>
    <message>
        <source>Vignette cannot run models of this kind ({family}) yet.</source>
        <translation>لا يستطيع Vignette بعد تشغيل نماذج من هذا النوع ({family}).</translation>
    </message>
    <message>
        <source>The download of about {size} does not fit on the disk, which has {free} free.</source>
        <translation>التنزيل البالغ نحو {size} لا يتسع له القرص، وفيه {free} خالية.</translation>
    </message>
    <message>
        <source>Needs about {size} of memory even with its weights made as small as they can be; this machine has {all} for models.</source>
        <translation>يحتاج إلى نحو {size} من الذاكرة حتى بأصغر أوزان ممكنة؛ وفي هذا الجهاز {all} للنماذج.</translation>
    </message>
    <message>
        <source>Needs about {size} of memory and runs {where}; only {free} are free now, so close something first.</source>
        <translation>يحتاج إلى نحو {size} من الذاكرة ويعمل {where}؛ والخالي الآن {free} فقط، فأغلق شيئا أولا.</translation>
    </message>
    <message>
        <source>Needs about {size} of memory and runs {where}.</source>
        <translation>يحتاج إلى نحو {size} من الذاكرة ويعمل {where}.</translation>
    </message>
    <message>
        <source>{where}, with its weights made smaller ({precision})</source>
        <translation>{where}، بأوزان مصغّرة ({precision})</translation>
    </message>
    <message>
        <source>on the GPU</source>
        <translation>على معالج الرسوميات</translation>
    </message>
    <message>
        <source>on the processor</source>
        <translation>على المعالج</translation>
    </message>
    <message>
        <source>on the GPU, which shares the machine&apos;s memory</source>
        <translation>على معالج الرسوميات الذي يشارك الجهاز ذاكرته</translation>
    </message>
</context>
<context>
    <name>CrashNews</name>
    <message>
        <source>It goes on; the report was saved in “{path}”.</source>
        <translation>البرنامج مستمر في العمل؛ وحُفظ التقرير في «{path}».</translation>
    </message>
    <message>
        <source>Something went wrong inside Vignette.</source>
        <translation>حدث خطأ ما داخل Vignette.</translation>
    </message>
    <message>
        <source>It goes on; the report could not be saved.</source>
        <translation>البرنامج مستمر في العمل؛ وتعذّر حفظ التقرير.</translation>
    </message>
    <message>
        <source>Vignette closed unexpectedly last time.</source>
        <translation>أُغلق Vignette على نحو غير متوقع في المرة السابقة.</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>عرض التقرير</translation>
    </message>
    <message>
        <source>The report was saved in “{path}”.</source>
        <translation>حُفظ التقرير في «{path}».</translation>
    </message>
</context>
<context>
    <name>DeviceButton</name>
    <message>
        <source>The system’s own output</source>
        <translation>خرج الصوت في النظام</translation>
    </message>
    <message>
        <source>{name} (not connected)</source>
        <translation>‏{name} (غير متصل)</translation>
    </message>
    <message>
        <source>Looking for outputs…</source>
        <translation>جارٍ البحث عن مخارج الصوت…</translation>
    </message>
    <message>
        <source>Where the sound goes</source>
        <translation>وجهة الصوت</translation>
    </message>
</context>
<context>
    <name>DiagnosisDialog</name>
    <message>
        <source>Check this computer</source>
        <translation>فحص هذا الجهاز</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>نتائج الفحص</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>إعادة الفحص</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>هناك شيء ناقص.</translation>
    </message>
    <message>
        <source>Vignette has all it needs.</source>
        <translation>لدى Vignette كل ما يحتاج إليه.</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>ناقص</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>DownloadDialog</name>
    <message numerus="yes">
        <source>Download %n model(s)</source>
        <translation>
            <numerusform>تنزيل %n نموذج</numerusform>
            <numerusform>تنزيل نموذج واحد</numerusform>
            <numerusform>تنزيل نموذجين</numerusform>
            <numerusform>تنزيل %n نماذج</numerusform>
            <numerusform>تنزيل %n نموذجا</numerusform>
            <numerusform>تنزيل %n نموذج</numerusform>
        </translation>
    </message>
    <message>
        <source>Download {model}</source>
        <translation>تنزيل {model}</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>تنزيل</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>What will be downloaded</source>
        <translation>ما سيُنزَّل</translation>
    </message>
    <message>
        <source>Licence: {licence}. {terms}</source>
        <translation>الرخصة: {licence}. {terms}</translation>
    </message>
    <message>
        <source>You have been let in by its makers.</source>
        <translation>سمح لك صانعوه بالوصول.</translation>
    </message>
    <message>
        <source>Read the licence</source>
        <translation>قراءة الرخصة</translation>
    </message>
    <message>
        <source>Read the licence of {model}</source>
        <translation>قراءة رخصة {model}</translation>
    </message>
    <message>
        <source>About {size}</source>
        <translation>نحو {size}</translation>
    </message>
    <message>
        <source>{size} to download</source>
        <translation>{size} للتنزيل</translation>
    </message>
    <message>
        <source>{size} to download of {all}; the rest is here</source>
        <translation>{size} للتنزيل من {all}؛ والباقي هنا</translation>
    </message>
    <message>
        <source>I have read and accept the licences</source>
        <translation>قرأت الرخص وأقبلها</translation>
    </message>
    <message>
        <source>I have read and accept the licence</source>
        <translation>قرأت الرخصة وأقبلها</translation>
    </message>
    <message>
        <source>Asking how large it is…</source>
        <translation>جارٍ السؤال عن الحجم…</translation>
    </message>
    <message>
        <source>{size} do not fit on the disk: {free} are free. Make room first.</source>
        <translation>لا يتسع القرص لـ {size}: الخالي {free}. أفسح مكانا أولا.</translation>
    </message>
    <message>
        <source>{size} in all; {free} are free on the disk.</source>
        <translation>{size} إجمالا؛ وعلى القرص {free} خالية.</translation>
    </message>
    <message>
        <source>{size} in all.</source>
        <translation>{size} إجمالا.</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Drop to tell a story about every picture in it</source>
        <translation>أفلِت لتُروى قصة عن كل صورة في المجلد</translation>
    </message>
    <message numerus="yes">
        <source>Drop to tell a story about %n picture(s)</source>
        <translation>
            <numerusform>أفلِت لتُروى قصة</numerusform>
            <numerusform>أفلِت لتُروى قصة عن هذه الصورة</numerusform>
            <numerusform>أفلِت لتُروى قصة عن كلتا الصورتين</numerusform>
            <numerusform>أفلِت لتُروى قصص عن %n صور</numerusform>
            <numerusform>أفلِت لتُروى قصص عن %n صورة</numerusform>
            <numerusform>أفلِت لتُروى قصص عن %n صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is moved, and nothing leaves this computer.</source>
        <translation>لا يُنقل شيء، ولا يغادر شيء هذا الحاسوب.</translation>
    </message>
    <message>
        <source>This is no picture</source>
        <translation>هذه ليست صورة</translation>
    </message>
    <message>
        <source>Vignette takes pictures, folders of pictures and their addresses.</source>
        <translation>يقبل Vignette الصور ومجلدات الصور وعناوينها.</translation>
    </message>
</context>
<context>
    <name>Durations</name>
    <message numerus="yes">
        <source>about %n second(s)</source>
        <translation>
            <numerusform>نحو %n ثانية</numerusform>
            <numerusform>نحو ثانية</numerusform>
            <numerusform>نحو ثانيتين</numerusform>
            <numerusform>نحو %n ثوانٍ</numerusform>
            <numerusform>نحو %n ثانية</numerusform>
            <numerusform>نحو %n ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>نحو دقيقة</numerusform>
            <numerusform>نحو دقيقتين</numerusform>
            <numerusform>نحو %n دقائق</numerusform>
            <numerusform>نحو %n دقيقة</numerusform>
            <numerusform>نحو %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>أقل من ساعة</numerusform>
            <numerusform>نحو ساعة</numerusform>
            <numerusform>نحو ساعتين</numerusform>
            <numerusform>نحو %n ساعات</numerusform>
            <numerusform>نحو %n ساعة</numerusform>
            <numerusform>نحو %n ساعة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>Edit caption</source>
        <translation>تحرير الوصف</translation>
    </message>
    <message>
        <source>Edit story</source>
        <translation>تحرير القصة</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>Opening the picture</source>
        <translation>جارٍ فتح الصورة</translation>
    </message>
    <message>
        <source>Opening pictures</source>
        <translation>جارٍ فتح الصور</translation>
    </message>
    <message>
        <source>Downloading the model</source>
        <translation>جارٍ تنزيل النموذج</translation>
    </message>
    <message>
        <source>Waking the model</source>
        <translation>جارٍ إيقاظ النموذج</translation>
    </message>
    <message>
        <source>Waking the captioner</source>
        <translation>جارٍ إيقاظ الواصف</translation>
    </message>
    <message>
        <source>Looking at the picture</source>
        <translation>جارٍ تأمّل الصورة</translation>
    </message>
    <message>
        <source>Waking the storyteller</source>
        <translation>جارٍ إيقاظ الراوي</translation>
    </message>
    <message>
        <source>Reading what to write about</source>
        <translation>جارٍ قراءة موضوع الكتابة</translation>
    </message>
    <message>
        <source>Waking the voice</source>
        <translation>جارٍ إيقاظ الصوت</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>جارٍ الاستماع</translation>
    </message>
    <message>
        <source>Choosing how to say it</source>
        <translation>جارٍ اختيار طريقة النطق</translation>
    </message>
    <message>
        <source>Sketching the sound</source>
        <translation>جارٍ تكوين الصوت</translation>
    </message>
    <message>
        <source>Refining the sound</source>
        <translation>جارٍ تحسين الصوت</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>جارٍ الرسم</translation>
    </message>
</context>
<context>
    <name>EntryMark</name>
    <message>
        <source>Not sure</source>
        <translation>غير مؤكدة</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>محرَّرة</translation>
    </message>
    <message>
        <source>{name}: {words}.</source>
        <translation>‏{name}: {words}.</translation>
    </message>
    <message>
        <source>{name}. {state}.</source>
        <translation>‏{name}. {state}.</translation>
    </message>
    <message>
        <source>{name}: {words}. {state}.</source>
        <translation>‏{name}: {words}. {state}.</translation>
    </message>
</context>
<context>
    <name>EntryMenu</name>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Open the containing folder</source>
        <translation>فتح المجلد الحاوي</translation>
    </message>
    <message numerus="yes">
        <source>Restore %n story(s)</source>
        <translation>
            <numerusform>استعادة %n قصة</numerusform>
            <numerusform>استعادة القصة</numerusform>
            <numerusform>استعادة قصتين</numerusform>
            <numerusform>استعادة %n قصص</numerusform>
            <numerusform>استعادة %n قصة</numerusform>
            <numerusform>استعادة %n قصة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n story(s) to the trash</source>
        <translation>
            <numerusform>نقل %n قصة إلى سلة المهملات</numerusform>
            <numerusform>نقل القصة إلى سلة المهملات</numerusform>
            <numerusform>نقل قصتين إلى سلة المهملات</numerusform>
            <numerusform>نقل %n قصص إلى سلة المهملات</numerusform>
            <numerusform>نقل %n قصة إلى سلة المهملات</numerusform>
            <numerusform>نقل %n قصة إلى سلة المهملات</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Copy the caption</source>
        <translation>نسخ الوصف</translation>
    </message>
    <message>
        <source>Copy the story</source>
        <translation>نسخ القصة</translation>
    </message>
    <message>
        <source>Tell another story…</source>
        <translation>رواية قصة أخرى…</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>حدث خطأ ما</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>إظهار التفاصيل</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
    <message>
        <source>Open logs</source>
        <translation>فتح السجلات</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>إخفاء التفاصيل</translation>
    </message>
</context>
<context>
    <name>FieldDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Find a model</source>
        <translation>البحث عن نموذج</translation>
    </message>
    <message>
        <source>Sets of models</source>
        <translation>مجموعات النماذج</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>كل المهام</translation>
    </message>
    <message>
        <source>Where they are</source>
        <translation>أين هي</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>كل النماذج</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Not downloaded</source>
        <translation>غير منزَّل</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>By name or folder…</source>
        <translation>بالاسم أو المجلد…</translation>
    </message>
    <message>
        <source>Bring in from a folder…</source>
        <translation>إحضار من مجلد…</translation>
    </message>
    <message>
        <source>Bring in from a zip…</source>
        <translation>إحضار من ملف zip…</translation>
    </message>
</context>
<context>
    <name>FoldersPage</name>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Audio files</source>
        <translation>ملفات الصوت</translation>
    </message>
    <message>
        <source>Days to keep what is deleted</source>
        <translation>أيام الاحتفاظ بالمحذوفات</translation>
    </message>
    <message>
        <source>These folders may be looked at when something is wrong:</source>
        <translation>يمكن الاطلاع على هذه المجلدات عند حدوث مشكلة:</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>الذاكرة المؤقتة</translation>
    </message>
    <message>
        <source>Vignette uses this folder when it starts next. Nothing is moved: what is in the library now stays in {folder}.</source>
        <translation>سيستخدم Vignette هذا المجلد عند تشغيله المرة القادمة. لا يُنقل شيء: ما في المكتبة الآن يبقى في {folder}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open: {what}</source>
        <translation>فتح: {what}</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Change: {what}</source>
        <translation>تغيير: {what}</translation>
    </message>
    <message>
        <source>Choose a folder for the library</source>
        <translation>اختيار مجلد للمكتبة</translation>
    </message>
</context>
<context>
    <name>JobPanel</name>
    <message numerus="yes">
        <source>%n story(s) were left unfinished last time.</source>
        <translation>
            <numerusform>لم تبقَ قصص غير مكتملة من المرة السابقة.</numerusform>
            <numerusform>بقيت قصة واحدة غير مكتملة من المرة السابقة.</numerusform>
            <numerusform>بقيت قصتان غير مكتملتين من المرة السابقة.</numerusform>
            <numerusform>بقيت %n قصص غير مكتملة من المرة السابقة.</numerusform>
            <numerusform>بقيت %n قصة غير مكتملة من المرة السابقة.</numerusform>
            <numerusform>بقيت %n قصة غير مكتملة من المرة السابقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>تركها</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>إيقاف الكل</translation>
    </message>
    <message>
        <source>Try failed ones again</source>
        <translation>إعادة محاولة المهام الفاشلة</translation>
    </message>
    <message>
        <source>Clear finished ones</source>
        <translation>مسح المهام المنتهية</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>Nothing to do. Drop a picture in, and it is listed here.</source>
        <translation>لا مهام الآن. أفلِت صورة وستظهر هنا.</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) ended.</source>
        <translation>
            <numerusform>لم تنتهِ أي مهمة.</numerusform>
            <numerusform>انتهت مهمة واحدة.</numerusform>
            <numerusform>انتهت مهمتان.</numerusform>
            <numerusform>انتهت %n مهام.</numerusform>
            <numerusform>انتهت %n مهمة.</numerusform>
            <numerusform>انتهت %n مهمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>{ended} of {all} done</source>
        <translation>اكتمل {ended} من {all}</translation>
    </message>
    <message>
        <source>{done}, {time} left</source>
        <translation>{done}، بقي {time}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>What went wrong…</source>
        <translation>سبب الخطأ…</translation>
    </message>
</context>
<context>
    <name>JobWords</name>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>قيد العمل</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشلت</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>متوقفة</translation>
    </message>
    <message>
        <source>A pasted picture</source>
        <translation>صورة ملصقة</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>As the system</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>The language of menus and messages. Which language stories are told in is chosen on the page Stories.</source>
        <translation>لغة القوائم والرسائل. أما لغة القصص فتُختار في صفحة «القصص».</translation>
    </message>
</context>
<context>
    <name>LibraryBar</name>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>غير المؤكدة</translation>
    </message>
    <message>
        <source>No story</source>
        <translation>بلا قصة</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>الفاشلة</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>المحرَّرة</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>سلة المهملات</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>الأقدم أولًا</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>حسب الاسم</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search captions and stories</source>
        <translation>البحث في الأوصاف والقصص</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>ترتيب</translation>
    </message>
    <message>
        <source>Show as a grid</source>
        <translation>عرض كشبكة</translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>Stories</source>
        <translation>القصص</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>No caption or story here has “{words}”.</source>
        <translation>لا يوجد هنا وصف أو قصة تحتوي على «{words}».</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>What you delete can be taken back from here.</source>
        <translation>يمكن استعادة ما تحذفه من هنا.</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>سلة المهملات فارغة</translation>
    </message>
    <message>
        <source>Show all stories</source>
        <translation>عرض كل القصص</translation>
    </message>
    <message>
        <source>No story is like this</source>
        <translation>لا توجد قصص كهذه</translation>
    </message>
    <message>
        <source>Drop a picture anywhere in this window, and its story is kept here.</source>
        <translation>أفلِت صورة في أي مكان من هذه النافذة، وستُحفظ قصتها هنا.</translation>
    </message>
    <message>
        <source>No stories yet</source>
        <translation>لا قصص بعد</translation>
    </message>
    <message>
        <source>Choose pictures…</source>
        <translation>اختيار صور…</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) selected</source>
        <translation>
            <numerusform>لم تُحدَّد أي قصة</numerusform>
            <numerusform>قصة واحدة محددة</numerusform>
            <numerusform>قصتان محددتان</numerusform>
            <numerusform>%n قصص محددة</numerusform>
            <numerusform>%n قصة محددة</numerusform>
            <numerusform>%n قصة محددة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s)</source>
        <translation>
            <numerusform>لا قصص</numerusform>
            <numerusform>قصة واحدة</numerusform>
            <numerusform>قصتان</numerusform>
            <numerusform>%n قصص</numerusform>
            <numerusform>%n قصة</numerusform>
            <numerusform>%n قصة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>No model is like this. Look for something else.</source>
        <translation>لا نموذج كهذا. ابحث عن شيء آخر.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Vignette</source>
        <translation>Vignette</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>ModelButtons</name>
    <message>
        <source>Download…</source>
        <translation>تنزيل…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Cancel the download</source>
        <translation>إلغاء التنزيل</translation>
    </message>
    <message>
        <source>Try it…</source>
        <translation>تجربته…</translation>
    </message>
    <message>
        <source>Check the files</source>
        <translation>فحص الملفات</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>إصلاح</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>إزالة من القائمة</translation>
    </message>
    <message>
        <source>Copy to a folder or zip…</source>
        <translation>نسخ إلى مجلد أو zip…</translation>
    </message>
</context>
<context>
    <name>ModelDelegate</name>
    <message>
        <source>in use</source>
        <translation>قيد الاستعمال</translation>
    </message>
</context>
<context>
    <name>ModelDesk</name>
    <message>
        <source>{model} has been downloaded.</source>
        <translation>تم تنزيل {model}.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) of models were left unfinished last time.</source>
        <translation>
            <numerusform>لم يبق أي تنزيل غير مكتمل (%n).</numerusform>
            <numerusform>بقي تنزيل نموذج واحد غير مكتمل في المرة الماضية.</numerusform>
            <numerusform>بقي تنزيلا نموذجين غير مكتملين في المرة الماضية.</numerusform>
            <numerusform>بقيت %n تنزيلات للنماذج غير مكتملة في المرة الماضية.</numerusform>
            <numerusform>بقي %n تنزيلا للنماذج غير مكتمل في المرة الماضية.</numerusform>
            <numerusform>بقي %n تنزيل للنماذج غير مكتمل في المرة الماضية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Choose the model to bring in</source>
        <translation>اختر النموذج المراد إحضاره</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>ملفات zip (*.zip)</translation>
    </message>
    <message>
        <source>Where to write the model</source>
        <translation>أين يُكتب النموذج</translation>
    </message>
</context>
<context>
    <name>ModelDetails</name>
    <message>
        <source>About the model</source>
        <translation>عن النموذج</translation>
    </message>
    <message>
        <source>There is one for each of many languages. Name one by its code:</source>
        <translation>يوجد واحد لكل لغة من لغات كثيرة. اذكر لغة برمزها:</translation>
    </message>
    <message>
        <source>Three letters, such as deu, fra or spa</source>
        <translation>ثلاثة أحرف، مثل deu أو fra أو spa</translation>
    </message>
    <message>
        <source>Code of the language</source>
        <translation>رمز اللغة</translation>
    </message>
</context>
<context>
    <name>ModelForm</name>
    <message>
        <source>Read the licence</source>
        <translation>قراءة الرخصة</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الرخصة</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>الذاكرة</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>يتطلب</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>القياسات</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>فتح صفحته</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>على القرص</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>تنزيل</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Note: {note}.</source>
        <translation>ملاحظة: {note}.</translation>
    </message>
    <message>
        <source>Its makers ask you to log in and to agree on its page first.</source>
        <translation>يطلب صانعوه أن تسجّل الدخول وتوافق في صفحته أولا.</translation>
    </message>
    <message>
        <source>{size} as {precision}</source>
        <translation>{size} بدقة {precision}</translation>
    </message>
</context>
<context>
    <name>ModelSession</name>
    <message>
        <source>You are logged in. The token is kept in {place}.</source>
        <translation>سجّلت الدخول. الرمز محفوظ في {place}.</translation>
    </message>
    <message>
        <source>{model} was deleted.</source>
        <translation>حُذف {model}.</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) put out of the memory.</source>
        <translation>
            <numerusform>لم يُخرَج أي نموذج من الذاكرة (%n).</numerusform>
            <numerusform>أُخرج نموذج واحد من الذاكرة.</numerusform>
            <numerusform>أُخرج نموذجان من الذاكرة.</numerusform>
            <numerusform>أُخرجت %n نماذج من الذاكرة.</numerusform>
            <numerusform>أُخرج %n نموذجا من الذاكرة.</numerusform>
            <numerusform>أُخرج %n نموذج من الذاكرة.</numerusform>
        </translation>
    </message>
    <message>
        <source>No model is in the memory without work.</source>
        <translation>لا نموذج في الذاكرة دون عمل.</translation>
    </message>
</context>
<context>
    <name>ModelWindow</name>
    <message>
        <source>No model has been downloaded; {free} are free on the disk.</source>
        <translation>لم يُنزَّل أي نموذج؛ وعلى القرص {free} خالية.</translation>
    </message>
    <message>
        <source>Downloaded models take {size} of the disk; {free} are free.</source>
        <translation>تشغل النماذج المنزَّلة {size} من القرص؛ والخالي {free}.</translation>
    </message>
    <message>
        <source>Vignette is set to stay offline: nothing can be downloaded.</source>
        <translation>ضُبط Vignette ليبقى دون اتصال: لا يمكن تنزيل شيء.</translation>
    </message>
    <message>
        <source>Go online</source>
        <translation>الاتصال بالشبكة</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) were left unfinished last time.</source>
        <translation>
            <numerusform>لم يبق أي تنزيل غير مكتمل (%n).</numerusform>
            <numerusform>بقي تنزيل واحد غير مكتمل في المرة الماضية.</numerusform>
            <numerusform>بقي تنزيلان غير مكتملين في المرة الماضية.</numerusform>
            <numerusform>بقيت %n تنزيلات غير مكتملة في المرة الماضية.</numerusform>
            <numerusform>بقي %n تنزيلا غير مكتمل في المرة الماضية.</numerusform>
            <numerusform>بقي %n تنزيل غير مكتمل في المرة الماضية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>تركها</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>إصلاح</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>Free memory now</source>
        <translation>تحرير الذاكرة الآن</translation>
    </message>
    <message>
        <source>Put every model out of the memory that is not at work</source>
        <translation>إخراج كل نموذج لا يعمل من الذاكرة</translation>
    </message>
</context>
<context>
    <name>ModelWords</name>
    <message>
        <source>Captions</source>
        <translation>الأوصاف</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>القصص</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>الأصوات</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>الاستماع</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>الرسم</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>Use for captions</source>
        <translation>استعماله للأوصاف</translation>
    </message>
    <message>
        <source>Use for questions</source>
        <translation>استعماله للأسئلة</translation>
    </message>
    <message>
        <source>Use for stories</source>
        <translation>استعماله للقصص</translation>
    </message>
    <message>
        <source>Use as the voice</source>
        <translation>استعماله صوتا</translation>
    </message>
    <message>
        <source>Use for listening</source>
        <translation>استعماله للاستماع</translation>
    </message>
    <message>
        <source>Use for drawing</source>
        <translation>استعماله للرسم</translation>
    </message>
    <message>
        <source>Use for search</source>
        <translation>استعماله للبحث</translation>
    </message>
    <message>
        <source>In use for captions</source>
        <translation>مستعمل للأوصاف</translation>
    </message>
    <message>
        <source>In use for questions</source>
        <translation>مستعمل للأسئلة</translation>
    </message>
    <message>
        <source>In use for stories</source>
        <translation>مستعمل للقصص</translation>
    </message>
    <message>
        <source>In use as the voice</source>
        <translation>مستعمل صوتا</translation>
    </message>
    <message>
        <source>In use for listening</source>
        <translation>مستعمل للاستماع</translation>
    </message>
    <message>
        <source>In use for drawing</source>
        <translation>مستعمل للرسم</translation>
    </message>
    <message>
        <source>In use for search</source>
        <translation>مستعمل للبحث</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>مدمج</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>غير مكتمل</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>قيد التنزيل</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتا</translation>
    </message>
    <message>
        <source>Download failed</source>
        <translation>فشل التنزيل</translation>
    </message>
    <message>
        <source>Not downloaded</source>
        <translation>غير منزَّل</translation>
    </message>
    <message>
        <source>Cannot be run yet</source>
        <translation>لا يمكن تشغيله بعد</translation>
    </message>
    <message>
        <source>Asking how large it is</source>
        <translation>السؤال عن الحجم</translation>
    </message>
    <message>
        <source>{here} of {all}</source>
        <translation>{here} من {all}</translation>
    </message>
    <message>
        <source>{size} a second</source>
        <translation>{size} في الثانية</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>بقي {time}</translation>
    </message>
    <message>
        <source>Fits this computer</source>
        <translation>يناسب هذا الحاسوب</translation>
    </message>
    <message>
        <source>Fits with other programs closed</source>
        <translation>يناسب بعد إغلاق برامج أخرى</translation>
    </message>
    <message>
        <source>Too large for this computer</source>
        <translation>أكبر من هذا الحاسوب</translation>
    </message>
    <message>
        <source>Looking at this computer…</source>
        <translation>جارٍ النظر في هذا الحاسوب…</translation>
    </message>
    <message>
        <source>Unknown licence</source>
        <translation>رخصة غير معروفة</translation>
    </message>
    <message>
        <source>not commercial</source>
        <translation>غير تجاري</translation>
    </message>
    <message>
        <source>Find out whether you may use it commercially.</source>
        <translation>تحقق هل يجوز لك استعماله تجاريا.</translation>
    </message>
    <message>
        <source>Commercial use is allowed.</source>
        <translation>الاستعمال التجاري مسموح.</translation>
    </message>
    <message>
        <source>Commercial use is not allowed.</source>
        <translation>الاستعمال التجاري غير مسموح.</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}٪</translation>
    </message>
</context>
<context>
    <name>ModelWorks</name>
    <message>
        <source>Checking {model}</source>
        <translation>جارٍ فحص {model}</translation>
    </message>
    <message>
        <source>{model} is as it should be.</source>
        <translation>{model} سليم.</translation>
    </message>
    <message>
        <source>Repairing {model}</source>
        <translation>جارٍ إصلاح {model}</translation>
    </message>
    <message>
        <source>The model was brought in.</source>
        <translation>أُحضر النموذج.</translation>
    </message>
    <message>
        <source>Bringing in a model</source>
        <translation>جارٍ إحضار نموذج</translation>
    </message>
    <message>
        <source>{model} was written to {place}.</source>
        <translation>كُتب {model} في {place}.</translation>
    </message>
    <message>
        <source>Writing {model}</source>
        <translation>جارٍ كتابة {model}</translation>
    </message>
    <message>
        <source>The models are in {place} now.</source>
        <translation>النماذج الآن في {place}.</translation>
    </message>
    <message>
        <source>Moving the models</source>
        <translation>جارٍ نقل النماذج</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>أُوقف.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of {model} are damaged or missing.</source>
        <translation>
            <numerusform>لا ملفات تالفة أو مفقودة في {model} (%n).</numerusform>
            <numerusform>ملف واحد من {model} تالف أو مفقود.</numerusform>
            <numerusform>ملفان من {model} تالفان أو مفقودان.</numerusform>
            <numerusform>%n ملفات من {model} تالفة أو مفقودة.</numerusform>
            <numerusform>%n ملفا من {model} تالف أو مفقود.</numerusform>
            <numerusform>%n ملف من {model} تالف أو مفقود.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Choose a name, type the id of a model on huggingface.co such as owner/name, or browse for a folder. A change is used from the next picture on.</source>
        <translation>اختر اسمًا، أو اكتب معرّف نموذج على huggingface.co مثل owner/name، أو تصفّح لاختيار مجلد. يسري التغيير بدءًا من الصورة التالية.</translation>
    </message>
    <message>
        <source>Manage models…</source>
        <translation>إدارة النماذج…</translation>
    </message>
    <message>
        <source>Says what it sees</source>
        <translation>يقول ما يراه</translation>
    </message>
    <message>
        <source>Tells the story</source>
        <translation>يروي القصة</translation>
    </message>
    <message>
        <source>Adapter of the storyteller</source>
        <translation>محوّل الراوي</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا محوّل</translation>
    </message>
    <message>
        <source>Reads it aloud</source>
        <translation>يقرؤها بصوت مسموع</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>يعمل على</translation>
    </message>
    <message>
        <source>Download no models and fetch no pictures</source>
        <translation>عدم تنزيل نماذج أو جلب صور</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source> MB a second</source>
        <translation> م.ب في الثانية</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>التنزيلات</translation>
    </message>
    <message>
        <source>Folder of models</source>
        <translation>مجلد النماذج</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>مشترك</translation>
    </message>
    <message>
        <source>Unless moved, the one that other programs use, too</source>
        <translation>ما لم يُنقل، فهو المجلد الذي تستعمله برامج أخرى أيضا</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>نقل…</translation>
    </message>
    <message>
        <source>Move: {what}</source>
        <translation>نقل: {what}</translation>
    </message>
    <message>
        <source>Choose a folder for the models</source>
        <translation>اختر مجلدا للنماذج</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>مدمج</translation>
    </message>
    <message>
        <source>The fastest there is</source>
        <translation>أسرع ما هو متاح</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>المعالج (CPU)</translation>
    </message>
    <message>
        <source>NVIDIA graphics card (CUDA)</source>
        <translation>بطاقة رسومات NVIDIA ‏(CUDA)</translation>
    </message>
    <message>
        <source>Apple graphics processor (MPS)</source>
        <translation>معالج رسومات Apple ‏(MPS)</translation>
    </message>
</context>
<context>
    <name>NameField</name>
    <message>
        <source>Browse…</source>
        <translation>استعراض…</translation>
    </message>
    <message>
        <source>Browse: {what}</source>
        <translation>استعراض: {what}</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>Copied.</source>
        <translation>تم النسخ.</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard. Copy one, then paste.</source>
        <translation>لا توجد صورة في الحافظة. انسخ صورة أولًا، ثم ألصقها.</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) moved to the trash.</source>
        <translation>
            <numerusform>لم تُنقل أي قصة إلى سلة المهملات.</numerusform>
            <numerusform>نُقلت قصة واحدة إلى سلة المهملات.</numerusform>
            <numerusform>نُقلت قصتان إلى سلة المهملات.</numerusform>
            <numerusform>نُقلت %n قصص إلى سلة المهملات.</numerusform>
            <numerusform>نُقلت %n قصة إلى سلة المهملات.</numerusform>
            <numerusform>نُقلت %n قصة إلى سلة المهملات.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>{name}: {error}</source>
        <translation>‏{name}: {error}</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) done.</source>
        <translation>
            <numerusform>لم تكتمل أي مهمة.</numerusform>
            <numerusform>اكتملت مهمة واحدة.</numerusform>
            <numerusform>اكتملت مهمتان.</numerusform>
            <numerusform>اكتملت %n مهام.</numerusform>
            <numerusform>اكتملت %n مهمة.</numerusform>
            <numerusform>اكتملت %n مهمة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) failed, {done} done.</source>
        <translation>
            <numerusform>لم تفشل أي مهمة، واكتمل {done}.</numerusform>
            <numerusform>فشلت مهمة واحدة، واكتمل {done}.</numerusform>
            <numerusform>فشلت مهمتان، واكتمل {done}.</numerusform>
            <numerusform>فشلت %n مهام، واكتمل {done}.</numerusform>
            <numerusform>فشلت %n مهمة، واكتمل {done}.</numerusform>
            <numerusform>فشلت %n مهمة، واكتمل {done}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show jobs</source>
        <translation>عرض المهام</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Open pictures</source>
        <translation>فتح صور</translation>
    </message>
    <message>
        <source>Pictures ({patterns})</source>
        <translation>الصور ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>فتح مجلد</translation>
    </message>
    <message>
        <source>Open an address</source>
        <translation>فتح عنوان</translation>
    </message>
    <message>
        <source>The address of a picture, such as https://…/photo.jpg</source>
        <translation>عنوان صورة، مثل https://…/photo.jpg</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>مسح هذه القائمة</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Picture “{name}”</source>
        <translation>الصورة «{name}»</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>There is no picture to this story.</source>
        <translation>لا توجد صورة لهذه القصة.</translation>
    </message>
    <message>
        <source>Fetching the picture…</source>
        <translation>جارٍ جلب الصورة…</translation>
    </message>
</context>
<context>
    <name>PlayerBar</name>
    <message>
        <source>{message} How to fix it: {hint}</source>
        <translation>‏{message} طريقة الحل: {hint}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Waiting for the next sentence</source>
        <translation>في انتظار الجملة التالية</translation>
    </message>
    <message>
        <source>{duration} …</source>
        <comment>a story that is still getting longer</comment>
        <translation>‏{duration} …</translation>
    </message>
    <message>
        <source>Voice and rate: {voice}</source>
        <translation>الصوت والسرعة: {voice}</translation>
    </message>
    <message>
        <source>Voice and rate</source>
        <translation>الصوت والسرعة</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>المشغّل</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>الجملة السابقة</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>الجملة التالية</translation>
    </message>
    <message>
        <source>Position in the story</source>
        <translation>الموضع في القصة</translation>
    </message>
</context>
<context>
    <name>RefusedDialog</name>
    <message>
        <source>What could not be opened, and why</source>
        <translation>ما تعذّر فتحه، والسبب</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>نسخ القائمة</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) could not be opened</source>
        <translation>
            <numerusform>لم يتعذّر فتح أي صورة</numerusform>
            <numerusform>تعذّر فتح صورة واحدة</numerusform>
            <numerusform>تعذّر فتح صورتين</numerusform>
            <numerusform>تعذّر فتح %n صور</numerusform>
            <numerusform>تعذّر فتح %n صورة</numerusform>
            <numerusform>تعذّر فتح %n صورة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>A bird above a house in a meadow</source>
        <translation>طائر فوق منزل في مرج</translation>
    </message>
    <message>
        <source>A crab, a palm and a dog on the beach</source>
        <translation>سلطعون ونخلة وكلب على الشاطئ</translation>
    </message>
    <message>
        <source>A fox, an owl and two mushrooms in the forest in the fog</source>
        <translation>ثعلب وبومة وحبّتا فطر في الغابة وسط الضباب</translation>
    </message>
    <message>
        <source>A snowman and three penguins while it snows in the mountains</source>
        <translation>رجل ثلج وثلاثة بطاريق بينما يتساقط الثلج في الجبال</translation>
    </message>
    <message>
        <source>A bus, a tree and a police car in the city in the rain</source>
        <translation>حافلة وشجرة وسيارة شرطة في المدينة تحت المطر</translation>
    </message>
    <message>
        <source>A swan, a sailboat and an island on the sea</source>
        <translation>بجعة ومركب شراعي وجزيرة في البحر</translation>
    </message>
    <message>
        <source>Two donuts above a cup on a pink background</source>
        <translation>كعكتا دونات فوق كوب على خلفية وردية</translation>
    </message>
    <message>
        <source>An octopus, a fish, a turtle and a dolphin under water</source>
        <translation>أخطبوط وسمكة وسلحفاة ودلفين تحت الماء</translation>
    </message>
    <message>
        <source>An astronaut, a rocket and a planet in space</source>
        <translation>رائد فضاء وصاروخ وكوكب في الفضاء</translation>
    </message>
    <message>
        <source>A castle next to a dragon at night</source>
        <translation>قلعة بجوار تنين في الليل</translation>
    </message>
    <message>
        <source>An elephant and a giraffe at sunset</source>
        <translation>فيل وزرافة عند الغروب</translation>
    </message>
    <message>
        <source>A teapot, a cake and two strawberries in the kitchen</source>
        <translation>إبريق شاي وكعكة وحبّتا فراولة في المطبخ</translation>
    </message>
    <message>
        <source>A guitar, a sofa and a teddy bear in the living room</source>
        <translation>غيتار وأريكة ودبدوب في غرفة الجلوس</translation>
    </message>
    <message>
        <source>A unicorn and a butterfly in a field under a rainbow</source>
        <translation>وحيد قرن سحري وفراشة في حقل تحت قوس قزح</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Clear the search (Esc)</source>
        <translation>مسح البحث (Esc)</translation>
    </message>
</context>
<context>
    <name>SetPage</name>
    <message>
        <source>Sets of models</source>
        <translation>مجموعات النماذج</translation>
    </message>
    <message>
        <source>Get models in one go</source>
        <translation>احصل على نماذج دفعة واحدة</translation>
    </message>
    <message>
        <source>What comes with Vignette works at once and is small. These see, tell and speak better. Or choose a single model from the list.</source>
        <translation>ما يأتي مع Vignette يعمل فورا وهو صغير. هذه ترى وتحكي وتتكلم أفضل. أو اختر نموذجا واحدا من القائمة.</translation>
    </message>
    <message>
        <source>Looking at this computer…</source>
        <translation>جارٍ النظر في هذا الحاسوب…</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>استعادة الافتراضي</translation>
    </message>
    <message>
        <source>Set this page back to how Vignette comes</source>
        <translation>إعادة هذه الصفحة إلى إعدادات Vignette الأصلية</translation>
    </message>
    <message>
        <source>Undo changes</source>
        <translation>تراجع عن التغييرات</translation>
    </message>
    <message>
        <source>Set everything back to how it was when this opened</source>
        <translation>إعادة كل شيء إلى ما كان عليه عند فتح هذه النافذة</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>القصص</translation>
    </message>
    <message>
        <source>Models and device</source>
        <translation>النماذج والجهاز</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>المجلدات</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>الاختصارات</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Given by a variable or on the command line: a change here lasts until Vignette closes.</source>
        <translation>محدَّد بمتغير بيئة أو في سطر الأوامر: يدوم التغيير هنا حتى إغلاق Vignette.</translation>
    </message>
</context>
<context>
    <name>ShortcutsHelp</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>البحث عن اختصار</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>الوظيفة</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Choose what shall be done, go to the keys and press the new ones.</source>
        <translation>اختر الوظيفة، ثم انتقل إلى المفاتيح واضغط المفاتيح الجديدة.</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>بلا مفاتيح</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة تعيين</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>الوظائف المتاحة</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>الوظيفة</translation>
    </message>
    <message>
        <source>{keys} is taken: it does ‘{other}’. ‘{label}’ keeps its keys.</source>
        <translation>المفاتيح {keys} مستخدمة للوظيفة «{other}». تحتفظ «{label}» بمفاتيحها.</translation>
    </message>
</context>
<context>
    <name>SpeedButton</name>
    <message>
        <source>A little slower</source>
        <translation>أبطأ قليلًا</translation>
    </message>
    <message>
        <source>A little faster</source>
        <translation>أسرع قليلًا</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Speed: {speed}</source>
        <translation>السرعة: {speed}</translation>
    </message>
    <message>
        <source>{number}×</source>
        <translation>⁦{number}×⁩</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Jobs: {state}</source>
        <translation>المهام: {state}</translation>
    </message>
    <message>
        <source>Captions: {model}</source>
        <translation>الأوصاف: {model}</translation>
    </message>
    <message>
        <source>Stories: {model}</source>
        <translation>القصص: {model}</translation>
    </message>
    <message>
        <source>Voice: {model}</source>
        <translation>الصوت: {model}</translation>
    </message>
    <message>
        <source>Runs on: {device}</source>
        <translation>يعمل على: {device}</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) left</source>
        <translation>
            <numerusform>لا مهام متبقية</numerusform>
            <numerusform>بقيت مهمة واحدة</numerusform>
            <numerusform>بقيت مهمتان</numerusform>
            <numerusform>بقيت %n مهام</numerusform>
            <numerusform>بقيت %n مهمة</numerusform>
            <numerusform>بقيت %n مهمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) left, {time}</source>
        <translation>
            <numerusform>لا مهام متبقية، {time}</numerusform>
            <numerusform>بقيت مهمة واحدة، {time}</numerusform>
            <numerusform>بقيت مهمتان، {time}</numerusform>
            <numerusform>بقيت %n مهام، {time}</numerusform>
            <numerusform>بقيت %n مهمة، {time}</numerusform>
            <numerusform>بقيت %n مهمة، {time}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoriesPage</name>
    <message>
        <source>What a new story is like; above each story you can ask for more.</source>
        <translation>كيف تكون القصة الجديدة؛ وفوق كل قصة يمكنك طلب المزيد.</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>الأسلوب</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>الطول</translation>
    </message>
    <message>
        <source>Age of the reader in years</source>
        <translation>عمر القارئ بالسنوات</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Bedtime story</source>
        <translation>قصة قبل النوم</translation>
    </message>
    <message>
        <source>Adventure</source>
        <translation>مغامرة</translation>
    </message>
    <message>
        <source>Mystery</source>
        <translation>لغز</translation>
    </message>
    <message>
        <source>Funny</source>
        <translation>فكاهة</translation>
    </message>
    <message>
        <source>Fable</source>
        <translation>حكاية رمزية</translation>
    </message>
    <message>
        <source>News report</source>
        <translation>خبر صحفي</translation>
    </message>
    <message>
        <source>Plain description</source>
        <translation>وصف بسيط</translation>
    </message>
    <message>
        <source>{name}, about {count} words</source>
        <translation>{name}، نحو {count} كلمة</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>قصيرة</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>متوسطة</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>طويلة</translation>
    </message>
</context>
<context>
    <name>StoryDetails</name>
    <message>
        <source>Mia, Ben</source>
        <translation>ليلى، عمر</translation>
    </message>
    <message>
        <source>a red balloon</source>
        <translation>بالون أحمر</translation>
    </message>
    <message>
        <source>More about the story</source>
        <translation>المزيد عن القصة</translation>
    </message>
    <message>
        <source>Reader’s &amp;age</source>
        <translation>عمر القارئ</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>&amp;Mention</source>
        <translation>ذكر</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>Throw the dice</source>
        <translation>رمي النرد</translation>
    </message>
    <message>
        <source>Throw the dice for another seed</source>
        <translation>رمي النرد للحصول على بذرة أخرى</translation>
    </message>
    <message>
        <source>The same seed and wishes give the same story again.</source>
        <translation>البذرة نفسها والرغبات نفسها تعطي القصة نفسها مجددًا.</translation>
    </message>
</context>
<context>
    <name>StoryNotices</name>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>You stopped this one.</source>
        <translation>أُوقفت يدويًا.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>The story was changed after it was read aloud.</source>
        <translation>تغيّرت القصة بعد قراءتها.</translation>
    </message>
    <message>
        <source>Read aloud again</source>
        <translation>إعادة القراءة</translation>
    </message>
    <message>
        <source>Edited by you</source>
        <translation>حُرِّرت يدويًا</translation>
    </message>
    <message>
        <source>Back to the model’s own words</source>
        <translation>العودة إلى نص النموذج</translation>
    </message>
</context>
<context>
    <name>StoryOptionsBar</name>
    <message>
        <source>Style</source>
        <translation>الأسلوب</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>الطول</translation>
    </message>
    <message>
        <source>Tell another</source>
        <translation>رواية أخرى</translation>
    </message>
    <message>
        <source>More about the story</source>
        <translation>المزيد عن القصة</translation>
    </message>
    <message>
        <source>Bedtime story</source>
        <translation>قصة قبل النوم</translation>
    </message>
    <message>
        <source>Adventure</source>
        <translation>مغامرة</translation>
    </message>
    <message>
        <source>Mystery</source>
        <translation>لغز</translation>
    </message>
    <message>
        <source>Funny</source>
        <translation>فكاهة</translation>
    </message>
    <message>
        <source>Fable</source>
        <translation>حكاية رمزية</translation>
    </message>
    <message>
        <source>News report</source>
        <translation>خبر صحفي</translation>
    </message>
    <message>
        <source>Plain description</source>
        <translation>وصف بسيط</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>قصيرة</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>متوسطة</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>طويلة</translation>
    </message>
</context>
<context>
    <name>StoryPlaceholder</name>
    <message>
        <source>Open a picture to read its story.</source>
        <translation>افتح صورة لقراءة قصتها.</translation>
    </message>
    <message>
        <source>It begins as soon as those before it are done.</source>
        <translation>تبدأ فور انتهاء ما قبلها.</translation>
    </message>
    <message>
        <source>Waiting in the queue</source>
        <translation>في قائمة الانتظار</translation>
    </message>
    <message>
        <source>The story appears here while it is written.</source>
        <translation>تظهر القصة هنا أثناء كتابتها.</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>جارٍ التحضير</translation>
    </message>
    <message>
        <source>What was finished before is kept.</source>
        <translation>يُحتفظ بما اكتمل من قبل.</translation>
    </message>
    <message>
        <source>You stopped this one.</source>
        <translation>أُوقفت يدويًا.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>There is no story yet.</source>
        <translation>لا توجد قصة بعد.</translation>
    </message>
    <message>
        <source>Tell a story</source>
        <translation>رواية قصة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
</context>
<context>
    <name>StoryProgress</name>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stop; what is finished is kept</source>
        <translation>إيقاف؛ يُحتفظ بما اكتمل</translation>
    </message>
    <message>
        <source>Waiting for its turn…</source>
        <translation>في انتظار دورها…</translation>
    </message>
    <message>
        <source>Recording the reading…</source>
        <translation>جارٍ تسجيل القراءة…</translation>
    </message>
    <message>
        <source>Writing the story…</source>
        <translation>جارٍ كتابة القصة…</translation>
    </message>
    <message>
        <source>{what}…</source>
        <translation>{what}…</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>جارٍ التحضير…</translation>
    </message>
</context>
<context>
    <name>StoryText</name>
    <message>
        <source>Read from here</source>
        <translation>القراءة من هنا</translation>
    </message>
</context>
<context>
    <name>StoryView</name>
    <message>
        <source>Story</source>
        <translation>القصة</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>TokenDialog</name>
    <message>
        <source>Log in to Hugging Face</source>
        <translation>تسجيل الدخول إلى Hugging Face</translation>
    </message>
    <message>
        <source>Some makers want to know who downloads their model. Make a token that may read on your page of tokens, and paste it here. It stays on this computer, in its keyring where it has one, and is sent to Hugging Face alone.</source>
        <translation>يريد بعض الصانعين معرفة من ينزّل نموذجهم. أنشئ رمزا يسمح بالقراءة في صفحة رموزك والصقه هنا. يبقى على هذا الحاسوب، في حلقة مفاتيحه إن وُجدت، ولا يُرسل إلا إلى Hugging Face.</translation>
    </message>
    <message>
        <source>Open the page of tokens</source>
        <translation>فتح صفحة الرموز</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Asking the hub…</source>
        <translation>جارٍ سؤال المستودع…</translation>
    </message>
</context>
<context>
    <name>TransferPanel</name>
    <message>
        <source>Progress of the download</source>
        <translation>تقدم التنزيل</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>TrialSide</name>
    <message>
        <source>What {model} has made</source>
        <translation>ما صنعه {model}</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Play what {model} says</source>
        <translation>تشغيل ما يقوله {model}</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>غير متأكد</translation>
    </message>
    <message>
        <source>{seconds} seconds</source>
        <translation>{seconds} ثانية</translation>
    </message>
</context>
<context>
    <name>TryDialog</name>
    <message>
        <source>Try {model}</source>
        <translation>تجربة {model}</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Another picture…</source>
        <translation>صورة أخرى…</translation>
    </message>
    <message>
        <source>With {file}</source>
        <translation>باستعمال {file}</translation>
    </message>
    <message>
        <source>The one you are trying</source>
        <translation>النموذج الذي تجرّبه</translation>
    </message>
    <message>
        <source>A question about the picture</source>
        <translation>سؤال عن الصورة</translation>
    </message>
    <message>
        <source>What the story is about</source>
        <translation>عمّ تدور القصة</translation>
    </message>
    <message>
        <source>A sentence to say</source>
        <translation>جملة للنطق</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>اختر صورة</translation>
    </message>
</context>
<context>
    <name>VoiceList</name>
    <message>
        <source>Find a voice or a language</source>
        <translation>البحث عن صوت أو لغة</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>الأصوات</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>As the story’s language asks for</source>
        <translation>حسب لغة القصة</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>رجل</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>امرأة</translation>
    </message>
</context>
<context>
    <name>VoicePage</name>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>طبقة الصوت</translation>
    </message>
    <message>
        <source>The voice’s own</source>
        <translation>الأصلي للصوت</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>Speaking…</source>
        <translation>جارٍ الكلام…</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Built in: eSpeak NG</source>
        <translation>مدمج: eSpeak NG</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Timbre</source>
        <translation>جرس الصوت</translation>
    </message>
    <message>
        <source>A number, for a model with several voices</source>
        <translation>رقم، لنموذج له عدة أصوات</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>المتحدث</translation>
    </message>
</context>
<context>
    <name>VolumeControl</name>
    <message>
        <source>Sound on</source>
        <translation>تشغيل الصوت</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>كتم الصوت</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>مستوى الصوت</translation>
    </message>
    <message>
        <source>Volume: {percent} %</source>
        <translation>مستوى الصوت: {percent}%</translation>
    </message>
</context>
<context>
    <name>WayOut</name>
    <message>
        <source>Open the page</source>
        <translation>فتح الصفحة</translation>
    </message>
    <message>
        <source>Log in…</source>
        <translation>تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Go online</source>
        <translation>الاتصال بالشبكة</translation>
    </message>
</context>
<context>
    <name>WelcomeSamples</name>
    <message>
        <source>Or try one of these</source>
        <translation>أو جرّب إحدى هذه</translation>
    </message>
</context>
<context>
    <name>WelcomeView</name>
    <message>
        <source>Every picture has a story</source>
        <translation>لكل صورة قصة</translation>
    </message>
    <message>
        <source>Vignette says what a picture shows, writes a short story about it and reads it aloud. Everything stays on this computer.</source>
        <translation>يقول Vignette ما تعرضه الصورة، ويكتب عنها قصة قصيرة ويقرؤها بصوت مسموع. كل شيء يبقى على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Drop a picture here</source>
        <translation>أفلِت صورة هنا</translation>
    </message>
    <message>
        <source>Open pictures…</source>
        <translation>فتح صور…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>الأخيرة</translation>
    </message>
</context>
<context>
    <name>WorkRow</name>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
</context>
<context>
    <name>ZoomBar</name>
    <message>
        <source>Zoom out</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>الحجم الفعلي</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Fit to the window</source>
        <translation>ملاءمة النافذة</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>Actual size; now {percent} %</source>
        <translation>الحجم الفعلي؛ الآن {percent}%</translation>
    </message>
</context>
<context>
    <name>_Card</name>
    <message>
        <source>Download…</source>
        <translation>تنزيل…</translation>
    </message>
    <message>
        <source>All of it is here.</source>
        <translation>كله هنا.</translation>
    </message>
    <message>
        <source>Download: {what}</source>
        <translation>تنزيل: {what}</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>قياسية</translation>
    </message>
    <message>
        <source>Captions, stories and a natural voice: what most people want.</source>
        <translation>أوصاف وقصص وصوت طبيعي: ما يريده معظم الناس.</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>صغيرة</translation>
    </message>
    <message>
        <source>For older computers and slow lines: a little of everything.</source>
        <translation>للحواسيب القديمة والخطوط البطيئة: قليل من كل شيء.</translation>
    </message>
    <message>
        <source>Best for this computer</source>
        <translation>الأفضل لهذا الحاسوب</translation>
    </message>
    <message>
        <source>For each task the best model that this computer can run.</source>
        <translation>لكل مهمة أفضل نموذج يستطيع هذا الحاسوب تشغيله.</translation>
    </message>
    <message>
        <source>{model}, is here</source>
        <translation>{model}، هنا</translation>
    </message>
    <message>
        <source>size unknown</source>
        <translation>حجم غير معروف</translation>
    </message>
    <message>
        <source>licence unknown</source>
        <translation>رخصة غير معروفة</translation>
    </message>
    <message>
        <source>{model}, {size}, licence {licence}</source>
        <translation>{model}، {size}، الرخصة {licence}</translation>
    </message>
    <message>
        <source>{model}, {size}, licence {licence}: not for commercial use</source>
        <translation>{model}، {size}، الرخصة {licence}: ليس للاستعمال التجاري</translation>
    </message>
    <message>
        <source>About {size} to download.</source>
        <translation>نحو {size} للتنزيل.</translation>
    </message>
    <message>
        <source>{size} are free.</source>
        <translation>{size} خالية.</translation>
    </message>
</context>
</TS>
