<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_GB">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Vignette</source>
        <translation>关于 Vignette</translation>
    </message>
    <message>
        <source>Vignette {version}</source>
        <translation>Vignette {version}</translation>
    </message>
    <message>
        <source>Drop in a picture: it says what it sees, tells a story about it and reads it aloud. Everything runs on this computer.</source>
        <translation>拖入一张图片：Vignette 会说出它看到了什么，讲一个相关的故事，并朗读出来。一切都在这台电脑上运行。</translation>
    </message>
    <message>
        <source>Vignette is made of:</source>
        <translation>Vignette 的组成部分：</translation>
    </message>
    <message>
        <source>eSpeak NG, the built-in voice, is under the GNU GPL 3, and so is Vignette together with it. Qt is used under the GNU LGPL 3: you may replace its files by your own.</source>
        <translation>内置语音 eSpeak NG 采用 GNU GPL 3 许可，Vignette 与它组合后也采用该许可。Qt 依据 GNU LGPL 3 使用：可以用自己的文件替换它的文件。</translation>
    </message>
    <message>
        <source>Open logs</source>
        <translation>打开日志</translation>
    </message>
    <message>
        <source>Licence texts</source>
        <translation>许可证文本</translation>
    </message>
    <message>
        <source>What Vignette is made of</source>
        <translation>Vignette 的组成部分</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>组件</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Story</source>
        <translation>故事(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>播放(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Open pictures…</source>
        <translation>打开图片(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a &amp;folder…</source>
        <translation>打开文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Open an &amp;address…</source>
        <translation>打开网址(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Paste a picture</source>
        <translation>粘贴图片(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Edit the &amp;caption</source>
        <translation>编辑描述(&amp;C)</translation>
    </message>
    <message>
        <source>Edit the &amp;story</source>
        <translation>编辑故事(&amp;S)</translation>
    </message>
    <message>
        <source>Copy the ca&amp;ption</source>
        <translation>复制描述(&amp;P)</translation>
    </message>
    <message>
        <source>Copy the s&amp;tory</source>
        <translation>复制故事(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>查找(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>模型(&amp;M)…</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>设置(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>图库(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation>任务(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Start page</source>
        <translation>起始页(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Next story</source>
        <translation>下一个故事(&amp;N)</translation>
    </message>
    <message>
        <source>P&amp;revious story</source>
        <translation>上一个故事(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo: {what}</source>
        <translation>撤销(&amp;U)：{what}</translation>
    </message>
    <message>
        <source>&amp;Redo: {what}</source>
        <translation>重做(&amp;R)：{what}</translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation>放大文字(&amp;T)</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>缩小文字(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Tell another story</source>
        <translation>再讲一个故事(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Read aloud again</source>
        <translation>重新朗读(&amp;R)</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>重试(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Stop &amp;all</source>
        <translation>全部停止(&amp;A)</translation>
    </message>
    <message>
        <source>Move to the tras&amp;h</source>
        <translation>移到回收站(&amp;H)</translation>
    </message>
    <message>
        <source>Open its &amp;folder</source>
        <translation>打开所在文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>播放或暂停(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next sentence</source>
        <translation>下一句(&amp;N)</translation>
    </message>
    <message>
        <source>P&amp;revious sentence</source>
        <translation>上一句(&amp;R)</translation>
    </message>
    <message>
        <source>Read from &amp;here</source>
        <translation>从这里朗读(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>快捷键(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Diagnose…</source>
        <translation>诊断(&amp;D)…</translation>
    </message>
    <message>
        <source>Open the &amp;logs</source>
        <translation>打开日志(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;About Vignette</source>
        <translation>关于 Vignette(&amp;A)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具栏</translation>
    </message>
</context>
<context>
    <name>AddDialog</name>
    <message>
        <source>Add a model</source>
        <translation>添加模型</translation>
    </message>
    <message>
        <source>Type the id of a model on huggingface.co, such as owner/name, or choose a folder with a model in it. Vignette looks what kind it is; nothing is downloaded yet.</source>
        <translation>输入 huggingface.co 上模型的标识，例如 owner/name，或选择一个含有模型的文件夹。Vignette 会查看它的类型；此时不会下载任何内容。</translation>
    </message>
    <message>
        <source>Id or folder of the model</source>
        <translation>模型的标识或文件夹</translation>
    </message>
    <message>
        <source>owner/name, or a folder</source>
        <translation>owner/name 或文件夹</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Choose a folder with a model</source>
        <translation>选择含有模型的文件夹</translation>
    </message>
    <message>
        <source>Looking what kind of model it is…</source>
        <translation>正在查看模型的类型…</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <source>It shows: {caption}</source>
        <translation>图中内容：{caption}</translation>
    </message>
    <message>
        <source>The story has ended.</source>
        <translation>故事讲完了。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Once upon a time there was a picture…</source>
        <translation>从前，有一张图片……</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
</context>
<context>
    <name>CaptionView</name>
    <message>
        <source>Copy the caption</source>
        <translation>复制描述</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Click, or press F2, to write what you see</source>
        <translation>点击或按 F2，写下看到的内容</translation>
    </message>
    <message>
        <source>Write what you see; the story will follow your words.</source>
        <translation>写下看到的内容，故事会以此为准。</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>自己写的</translation>
    </message>
    <message>
        <source>Vignette is not sure what this shows.</source>
        <translation>Vignette 不确定图中是什么。</translation>
    </message>
    <message>
        <source>Fairly sure</source>
        <translation>比较确定</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Average confidence: {percent} %</source>
        <translation>平均置信度：{percent}%</translation>
    </message>
    <message>
        <source>Back to the model’s own words</source>
        <translation>恢复模型的原文</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Built in. Small, for pictures made of Vignette&apos;s own stickers.</source>
        <translation>内置。小巧，适用于由 Vignette 自带贴纸组成的图片。</translation>
    </message>
    <message>
        <source>any computer</source>
        <translation>任何电脑</translation>
    </message>
    <message>
        <source>captions word for word as one of the references</source>
        <translation>与某条参考描述逐字相同的描述</translation>
    </message>
    <message>
        <source>F1 of nouns</source>
        <translation>名词的 F1</translation>
    </message>
    <message>
        <source>CIDEr-D</source>
        <translation>CIDEr-D</translation>
    </message>
    <message>
        <source>photographs of which it says that it is not sure</source>
        <translation>它表示不确定的照片</translation>
    </message>
    <message>
        <source>Captions of photographs in one line.</source>
        <translation>用一行文字描述照片。</translation>
    </message>
    <message>
        <source>a computer with 4 GB of memory</source>
        <translation>有 4 GB 内存的电脑</translation>
    </message>
    <message>
        <source>Captions of photographs, with more detail.</source>
        <translation>更详细地描述照片。</translation>
    </message>
    <message>
        <source>a computer with 8 GB of memory</source>
        <translation>有 8 GB 内存的电脑</translation>
    </message>
    <message>
        <source>Captions of everyday scenes in one line.</source>
        <translation>用一行文字描述日常场景。</translation>
    </message>
    <message>
        <source>Captions short or long, and lists of objects; small for what it sees.</source>
        <translation>可写长短描述，也能列出物体；能看懂的不少，体积却小。</translation>
    </message>
    <message>
        <source>The smallest that both describes pictures and answers questions about them.</source>
        <translation>既能描述图片又能回答相关问题的最小模型。</translation>
    </message>
    <message>
        <source>Describes pictures and answers questions; still small.</source>
        <translation>描述图片并回答问题；仍然小巧。</translation>
    </message>
    <message>
        <source>Describes pictures in detail and answers questions well.</source>
        <translation>详细描述图片，回答问题也很好。</translation>
    </message>
    <message>
        <source>a GPU with 8 GB, or a computer with 16 GB of memory and patience</source>
        <translation>有 8 GB 显存的显卡，或有 16 GB 内存的电脑外加耐心</translation>
    </message>
    <message>
        <source>Describes pictures in detail, reads text in them and answers, in many languages.</source>
        <translation>详细描述图片，读出其中的文字并回答问题，支持多种语言。</translation>
    </message>
    <message>
        <source>Answers questions about photographs in a word or two.</source>
        <translation>用一两个词回答关于照片的问题。</translation>
    </message>
    <message>
        <source>Built in. Writes by rules, at once, on any machine.</source>
        <translation>内置。按规则写作，即时完成，任何机器都能运行。</translation>
    </message>
    <message>
        <source>A small language model for short and simple stories.</source>
        <translation>适合短小简单故事的小型语言模型。</translation>
    </message>
    <message>
        <source>Better stories, and slower.</source>
        <translation>故事更好，但更慢。</translation>
    </message>
    <message>
        <source>Good stories; wants a GPU.</source>
        <translation>故事很好；需要显卡。</translation>
    </message>
    <message>
        <source>for research and for trying out</source>
        <translation>用于研究和试用</translation>
    </message>
    <message>
        <source>A small language model that knows many languages.</source>
        <translation>会多种语言的小型语言模型。</translation>
    </message>
    <message>
        <source>Better stories in many languages.</source>
        <translation>多种语言的更好故事。</translation>
    </message>
    <message>
        <source>The smallest language model here: quick, and simple-minded.</source>
        <translation>这里最小的语言模型：快，但头脑简单。</translation>
    </message>
    <message>
        <source>Small and quick, for short stories in English.</source>
        <translation>小巧快速，适合英语短故事。</translation>
    </message>
    <message>
        <source>Good stories in English.</source>
        <translation>不错的英语故事。</translation>
    </message>
    <message>
        <source>Built in. A plain voice in many languages.</source>
        <translation>内置。朴素的声音，支持多种语言。</translation>
    </message>
    <message>
        <source>what it speaks is yours; passing the program on means passing its source on</source>
        <translation>它说出的内容归您所有；转交程序时须一并转交源代码</translation>
    </message>
    <message>
        <source>A natural voice for one language.</source>
        <translation>单一语言的自然声音。</translation>
    </message>
    <message>
        <source>A clear English voice.</source>
        <translation>清晰的英语声音。</translation>
    </message>
    <message>
        <source>Lively English voices that may laugh and sigh; slow without a GPU.</source>
        <translation>生动的英语声音，会笑会叹气；没有显卡时很慢。</translation>
    </message>
    <message>
        <source>a GPU with 4 GB, or a computer with 8 GB of memory and patience</source>
        <translation>有 4 GB 显存的显卡，或有 8 GB 内存的电脑外加耐心</translation>
    </message>
    <message>
        <source>A lively English voice made for processors.</source>
        <translation>为处理器打造的生动英语声音。</translation>
    </message>
    <message>
        <source>name its makers, Kyutai; no voice may be imitated without its owner&apos;s consent</source>
        <translation>须注明制作者 Kyutai；未经本人同意不得模仿任何声音</translation>
    </message>
    <message>
        <source>The quickest; makes mistakes in noise. Some 100 languages.</source>
        <translation>最快；在噪声中会出错。约 100 种语言。</translation>
    </message>
    <message>
        <source>Quick, and better than tiny. Some 100 languages.</source>
        <translation>快，比 tiny 更好。约 100 种语言。</translation>
    </message>
    <message>
        <source>A good balance of speed and care. Some 100 languages.</source>
        <translation>速度与细致兼顾。约 100 种语言。</translation>
    </message>
    <message>
        <source>Careful and slow. Some 100 languages.</source>
        <translation>细致但慢。约 100 种语言。</translation>
    </message>
    <message>
        <source>The most careful; wants a GPU. Some 100 languages.</source>
        <translation>最细致；需要显卡。约 100 种语言。</translation>
    </message>
    <message>
        <source>Nearly as careful as large-v3 and several times as quick. Some 100 languages.</source>
        <translation>几乎与 large-v3 一样细致，却快好几倍。约 100 种语言。</translation>
    </message>
    <message>
        <source>Writes down short English recordings, quickly on any processor.</source>
        <translation>转写英语短录音，在任何处理器上都很快。</translation>
    </message>
    <message>
        <source>Finds texts that mean the same; tiny and quick.</source>
        <translation>查找意思相同的文本；极小且快。</translation>
    </message>
    <message>
        <source>Finds pictures by what they show, in many languages.</source>
        <translation>按内容查找图片，支持多种语言。</translation>
    </message>
    <message>
        <source>Built in. Draws with Vignette&apos;s own stickers.</source>
        <translation>内置。用 Vignette 自带的贴纸作画。</translation>
    </message>
    <message>
        <source>Draws small pictures in one step.</source>
        <translation>一步画出小图。</translation>
    </message>
    <message>
        <source>below 1 million US dollars of yearly revenue, and registered with Stability AI</source>
        <translation>年收入低于 100 万美元，并在 Stability AI 注册</translation>
    </message>
    <message>
        <source>Draws pictures with more detail in one step.</source>
        <translation>一步画出更细致的图片。</translation>
    </message>
    <message>
        <source>Draws detailed pictures in four steps; very large.</source>
        <translation>四步画出细致的图片；非常大。</translation>
    </message>
    <message>
        <source>a GPU with 24 GB or more</source>
        <translation>有 24 GB 或更多显存的显卡</translation>
    </message>
    <message>
        <source>Runs on any machine.</source>
        <translation>任何机器都能运行。</translation>
    </message>
    <message>
        <source>Its size is not known yet.</source>
        <translation>尚不知道它的大小。</translation>
    </message>
    <message>
        <source>Vignette cannot run models of this kind ({family}) yet.</source>
        <translation>Vignette 尚不能运行这类模型（{family}）。</translation>
    </message>
    <message>
        <source>The download of about {size} does not fit on the disk, which has {free} free.</source>
        <translation>约 {size} 的下载放不进磁盘，磁盘剩余 {free}。</translation>
    </message>
    <message>
        <source>Needs about {size} of memory even with its weights made as small as they can be; this machine has {all} for models.</source>
        <translation>即使把权重压到最小，也需要约 {size} 内存；这台机器可供模型使用的有 {all}。</translation>
    </message>
    <message>
        <source>Needs about {size} of memory and runs {where}; only {free} are free now, so close something first.</source>
        <translation>需要约 {size} 内存，运行于：{where}；目前只有 {free} 空闲，请先关闭一些程序。</translation>
    </message>
    <message>
        <source>Needs about {size} of memory and runs {where}.</source>
        <translation>需要约 {size} 内存，运行于：{where}。</translation>
    </message>
    <message>
        <source>{where}, with its weights made smaller ({precision})</source>
        <translation>{where}，权重已压缩（{precision}）</translation>
    </message>
    <message>
        <source>on the GPU</source>
        <translation>显卡</translation>
    </message>
    <message>
        <source>on the processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>on the GPU, which shares the machine&apos;s memory</source>
        <translation>与机器共用内存的显卡</translation>
    </message>
</context>
<context>
    <name>CrashNews</name>
    <message>
        <source>It goes on; the report was saved in “{path}”.</source>
        <translation>程序继续运行；报告已保存到“{path}”。</translation>
    </message>
    <message>
        <source>Something went wrong inside Vignette.</source>
        <translation>Vignette 内部出错了。</translation>
    </message>
    <message>
        <source>It goes on; the report could not be saved.</source>
        <translation>程序继续运行；报告未能保存。</translation>
    </message>
    <message>
        <source>Vignette closed unexpectedly last time.</source>
        <translation>Vignette 上次意外关闭。</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>查看报告</translation>
    </message>
    <message>
        <source>The report was saved in “{path}”.</source>
        <translation>报告已保存到“{path}”。</translation>
    </message>
</context>
<context>
    <name>DeviceButton</name>
    <message>
        <source>The system’s own output</source>
        <translation>系统默认输出</translation>
    </message>
    <message>
        <source>{name} (not connected)</source>
        <translation>{name}（未连接）</translation>
    </message>
    <message>
        <source>Looking for outputs…</source>
        <translation>正在查找输出设备…</translation>
    </message>
    <message>
        <source>Where the sound goes</source>
        <translation>声音输出到</translation>
    </message>
</context>
<context>
    <name>DiagnosisDialog</name>
    <message>
        <source>Check this computer</source>
        <translation>检查这台电脑</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>缺少一些东西。</translation>
    </message>
    <message>
        <source>Vignette has all it needs.</source>
        <translation>Vignette 所需的都已具备。</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>DownloadDialog</name>
    <message numerus="yes">
        <source>Download %n model(s)</source>
        <translation>
            <numerusform>下载 %n 个模型</numerusform>
        </translation>
    </message>
    <message>
        <source>Download {model}</source>
        <translation>下载 {model}</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>What will be downloaded</source>
        <translation>将下载的内容</translation>
    </message>
    <message>
        <source>Licence: {licence}. {terms}</source>
        <translation>许可证：{licence}。{terms}</translation>
    </message>
    <message>
        <source>You have been let in by its makers.</source>
        <translation>制作者已准许您使用。</translation>
    </message>
    <message>
        <source>Read the licence</source>
        <translation>阅读许可证</translation>
    </message>
    <message>
        <source>Read the licence of {model}</source>
        <translation>阅读 {model} 的许可证</translation>
    </message>
    <message>
        <source>About {size}</source>
        <translation>约 {size}</translation>
    </message>
    <message>
        <source>{size} to download</source>
        <translation>需下载 {size}</translation>
    </message>
    <message>
        <source>{size} to download of {all}; the rest is here</source>
        <translation>共 {all}，需下载 {size}；其余已在本机</translation>
    </message>
    <message>
        <source>I have read and accept the licences</source>
        <translation>我已阅读并接受这些许可证</translation>
    </message>
    <message>
        <source>I have read and accept the licence</source>
        <translation>我已阅读并接受许可证</translation>
    </message>
    <message>
        <source>Asking how large it is…</source>
        <translation>正在查询大小…</translation>
    </message>
    <message>
        <source>{size} do not fit on the disk: {free} are free. Make room first.</source>
        <translation>{size} 放不进磁盘：剩余 {free}。请先腾出空间。</translation>
    </message>
    <message>
        <source>{size} in all; {free} are free on the disk.</source>
        <translation>共 {size}；磁盘剩余 {free}。</translation>
    </message>
    <message>
        <source>{size} in all.</source>
        <translation>共 {size}。</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Drop to tell a story about every picture in it</source>
        <translation>松开，为其中每张图片讲一个故事</translation>
    </message>
    <message numerus="yes">
        <source>Drop to tell a story about %n picture(s)</source>
        <translation>
            <numerusform>松开，为 %n 张图片讲故事</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is moved, and nothing leaves this computer.</source>
        <translation>不会移动任何文件，也不会有任何内容离开这台电脑。</translation>
    </message>
    <message>
        <source>This is no picture</source>
        <translation>这不是图片</translation>
    </message>
    <message>
        <source>Vignette takes pictures, folders of pictures and their addresses.</source>
        <translation>Vignette 接受图片、图片文件夹及其网址。</translation>
    </message>
</context>
<context>
    <name>Durations</name>
    <message numerus="yes">
        <source>about %n second(s)</source>
        <translation>
            <numerusform>约 %n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>约 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>约 %n 小时</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>Edit caption</source>
        <translation>编辑描述</translation>
    </message>
    <message>
        <source>Edit story</source>
        <translation>编辑故事</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>Opening the picture</source>
        <translation>正在打开图片</translation>
    </message>
    <message>
        <source>Opening pictures</source>
        <translation>正在打开图片</translation>
    </message>
    <message>
        <source>Downloading the model</source>
        <translation>正在下载模型</translation>
    </message>
    <message>
        <source>Waking the model</source>
        <translation>正在唤醒模型</translation>
    </message>
    <message>
        <source>Waking the captioner</source>
        <translation>正在唤醒描述模型</translation>
    </message>
    <message>
        <source>Looking at the picture</source>
        <translation>正在看图片</translation>
    </message>
    <message>
        <source>Waking the storyteller</source>
        <translation>正在唤醒故事模型</translation>
    </message>
    <message>
        <source>Reading what to write about</source>
        <translation>正在阅读写作要求</translation>
    </message>
    <message>
        <source>Waking the voice</source>
        <translation>正在唤醒语音</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>正在聆听</translation>
    </message>
    <message>
        <source>Choosing how to say it</source>
        <translation>正在选择语调</translation>
    </message>
    <message>
        <source>Sketching the sound</source>
        <translation>正在勾勒声音</translation>
    </message>
    <message>
        <source>Refining the sound</source>
        <translation>正在完善声音</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>正在绘制</translation>
    </message>
</context>
<context>
    <name>EntryMark</name>
    <message>
        <source>Not sure</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>已编辑</translation>
    </message>
    <message>
        <source>{name}: {words}.</source>
        <translation>{name}：{words}。</translation>
    </message>
    <message>
        <source>{name}. {state}.</source>
        <translation>{name}。{state}。</translation>
    </message>
    <message>
        <source>{name}: {words}. {state}.</source>
        <translation>{name}：{words}。{state}。</translation>
    </message>
</context>
<context>
    <name>EntryMenu</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Open the containing folder</source>
        <translation>打开所在文件夹</translation>
    </message>
    <message numerus="yes">
        <source>Restore %n story(s)</source>
        <translation>
            <numerusform>恢复 %n 个故事</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n story(s) to the trash</source>
        <translation>
            <numerusform>将 %n 个故事移到回收站</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Copy the caption</source>
        <translation>复制描述</translation>
    </message>
    <message>
        <source>Copy the story</source>
        <translation>复制故事</translation>
    </message>
    <message>
        <source>Tell another story…</source>
        <translation>再讲一个故事…</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>出错了</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>显示详情</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详情</translation>
    </message>
    <message>
        <source>Open logs</source>
        <translation>打开日志</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>隐藏详情</translation>
    </message>
</context>
<context>
    <name>FieldDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Find a model</source>
        <translation>查找模型</translation>
    </message>
    <message>
        <source>Sets of models</source>
        <translation>模型套装</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>所有任务</translation>
    </message>
    <message>
        <source>Where they are</source>
        <translation>所在位置</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>所有模型</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>在本机上</translation>
    </message>
    <message>
        <source>Not downloaded</source>
        <translation>未下载</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>By name or folder…</source>
        <translation>按名称或文件夹…</translation>
    </message>
    <message>
        <source>Bring in from a folder…</source>
        <translation>从文件夹导入…</translation>
    </message>
    <message>
        <source>Bring in from a zip…</source>
        <translation>从 zip 导入…</translation>
    </message>
</context>
<context>
    <name>FoldersPage</name>
    <message>
        <source>Library</source>
        <translation>图库</translation>
    </message>
    <message>
        <source>Audio files</source>
        <translation>音频文件</translation>
    </message>
    <message>
        <source>Days to keep what is deleted</source>
        <translation>已删除内容的保留天数</translation>
    </message>
    <message>
        <source>These folders may be looked at when something is wrong:</source>
        <translation>出问题时可以查看这些文件夹：</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>缓存</translation>
    </message>
    <message>
        <source>Vignette uses this folder when it starts next. Nothing is moved: what is in the library now stays in {folder}.</source>
        <translation>Vignette 下次启动时使用此文件夹。不会移动任何内容：图库中现有的内容仍在 {folder}。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open: {what}</source>
        <translation>打开：{what}</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Change: {what}</source>
        <translation>更改：{what}</translation>
    </message>
    <message>
        <source>Choose a folder for the library</source>
        <translation>选择图库文件夹</translation>
    </message>
</context>
<context>
    <name>JobPanel</name>
    <message numerus="yes">
        <source>%n story(s) were left unfinished last time.</source>
        <translation>
            <numerusform>上次有 %n 个故事未完成。</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>不继续</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>全部停止</translation>
    </message>
    <message>
        <source>Try failed ones again</source>
        <translation>重试失败的任务</translation>
    </message>
    <message>
        <source>Clear finished ones</source>
        <translation>清除已结束的任务</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Nothing to do. Drop a picture in, and it is listed here.</source>
        <translation>没有任务。拖入图片后会列在这里。</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) ended.</source>
        <translation>
            <numerusform>%n 个任务已结束。</numerusform>
        </translation>
    </message>
    <message>
        <source>{ended} of {all} done</source>
        <translation>已完成 {ended}/{all}</translation>
    </message>
    <message>
        <source>{done}, {time} left</source>
        <translation>{done}，剩余{time}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>What went wrong…</source>
        <translation>出错原因…</translation>
    </message>
</context>
<context>
    <name>JobWords</name>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>A pasted picture</source>
        <translation>粘贴的图片</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>The language of menus and messages. Which language stories are told in is chosen on the page Stories.</source>
        <translation>菜单和消息的语言。讲故事所用的语言在“故事”页面选择。</translation>
    </message>
</context>
<context>
    <name>LibraryBar</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>No story</source>
        <translation>没有故事</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>已编辑</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新在前</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>最早在前</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>按名称</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search captions and stories</source>
        <translation>搜索描述和故事</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Show as a grid</source>
        <translation>以网格显示</translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>Stories</source>
        <translation>故事</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到内容</translation>
    </message>
    <message>
        <source>No caption or story here has “{words}”.</source>
        <translation>这里没有包含“{words}”的描述或故事。</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>What you delete can be taken back from here.</source>
        <translation>删除的内容可以从这里恢复。</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>回收站是空的</translation>
    </message>
    <message>
        <source>Show all stories</source>
        <translation>显示全部故事</translation>
    </message>
    <message>
        <source>No story is like this</source>
        <translation>没有这样的故事</translation>
    </message>
    <message>
        <source>Drop a picture anywhere in this window, and its story is kept here.</source>
        <translation>将图片拖到窗口任意位置，它的故事会保存在这里。</translation>
    </message>
    <message>
        <source>No stories yet</source>
        <translation>还没有故事</translation>
    </message>
    <message>
        <source>Choose pictures…</source>
        <translation>选择图片…</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) selected</source>
        <translation>
            <numerusform>已选择 %n 个故事</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s)</source>
        <translation>
            <numerusform>%n 个故事</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>No model is like this. Look for something else.</source>
        <translation>没有这样的模型。请换个条件查找。</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
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
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>ModelButtons</name>
    <message>
        <source>Download…</source>
        <translation>下载…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Cancel the download</source>
        <translation>取消下载</translation>
    </message>
    <message>
        <source>Try it…</source>
        <translation>试用…</translation>
    </message>
    <message>
        <source>Check the files</source>
        <translation>检查文件</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>从列表中移除</translation>
    </message>
    <message>
        <source>Copy to a folder or zip…</source>
        <translation>复制到文件夹或 zip…</translation>
    </message>
</context>
<context>
    <name>ModelDelegate</name>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
</context>
<context>
    <name>ModelDesk</name>
    <message>
        <source>{model} has been downloaded.</source>
        <translation>{model} 已下载。</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) of models were left unfinished last time.</source>
        <translation>
            <numerusform>上次有 %n 个模型下载没有完成。</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Choose the model to bring in</source>
        <translation>选择要导入的模型</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Zip 文件 (*.zip)</translation>
    </message>
    <message>
        <source>Where to write the model</source>
        <translation>模型写入位置</translation>
    </message>
</context>
<context>
    <name>ModelDetails</name>
    <message>
        <source>About the model</source>
        <translation>关于模型</translation>
    </message>
    <message>
        <source>There is one for each of many languages. Name one by its code:</source>
        <translation>它为多种语言各提供一个模型。请用代码指定一种语言：</translation>
    </message>
    <message>
        <source>Three letters, such as deu, fra or spa</source>
        <translation>三个字母，例如 deu、fra 或 spa</translation>
    </message>
    <message>
        <source>Code of the language</source>
        <translation>语言代码</translation>
    </message>
</context>
<context>
    <name>ModelForm</name>
    <message>
        <source>Read the licence</source>
        <translation>阅读许可证</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>打开其页面</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>占用磁盘</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Note: {note}.</source>
        <translation>注意：{note}。</translation>
    </message>
    <message>
        <source>Its makers ask you to log in and to agree on its page first.</source>
        <translation>制作者要求您先登录并在其页面上同意条款。</translation>
    </message>
    <message>
        <source>{size} as {precision}</source>
        <translation>{precision}：{size}</translation>
    </message>
</context>
<context>
    <name>ModelSession</name>
    <message>
        <source>You are logged in. The token is kept in {place}.</source>
        <translation>您已登录。令牌保存在 {place}。</translation>
    </message>
    <message>
        <source>{model} was deleted.</source>
        <translation>{model} 已删除。</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) put out of the memory.</source>
        <translation>
            <numerusform>已将 %n 个模型移出内存。</numerusform>
        </translation>
    </message>
    <message>
        <source>No model is in the memory without work.</source>
        <translation>内存中没有空闲的模型。</translation>
    </message>
</context>
<context>
    <name>ModelWindow</name>
    <message>
        <source>No model has been downloaded; {free} are free on the disk.</source>
        <translation>尚未下载任何模型；磁盘剩余 {free}。</translation>
    </message>
    <message>
        <source>Downloaded models take {size} of the disk; {free} are free.</source>
        <translation>已下载的模型占用 {size} 磁盘；剩余 {free}。</translation>
    </message>
    <message>
        <source>Vignette is set to stay offline: nothing can be downloaded.</source>
        <translation>Vignette 已设为离线：无法下载任何内容。</translation>
    </message>
    <message>
        <source>Go online</source>
        <translation>联网</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) were left unfinished last time.</source>
        <translation>
            <numerusform>上次有 %n 个下载没有完成。</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Free memory now</source>
        <translation>立即释放内存</translation>
    </message>
    <message>
        <source>Put every model out of the memory that is not at work</source>
        <translation>把所有未在工作的模型移出内存</translation>
    </message>
</context>
<context>
    <name>ModelWords</name>
    <message>
        <source>Captions</source>
        <translation>图片描述</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>问答</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>故事</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>听写</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>绘画</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Use for captions</source>
        <translation>用于图片描述</translation>
    </message>
    <message>
        <source>Use for questions</source>
        <translation>用于问答</translation>
    </message>
    <message>
        <source>Use for stories</source>
        <translation>用于故事</translation>
    </message>
    <message>
        <source>Use as the voice</source>
        <translation>用作声音</translation>
    </message>
    <message>
        <source>Use for listening</source>
        <translation>用于听写</translation>
    </message>
    <message>
        <source>Use for drawing</source>
        <translation>用于绘画</translation>
    </message>
    <message>
        <source>Use for search</source>
        <translation>用于搜索</translation>
    </message>
    <message>
        <source>In use for captions</source>
        <translation>正用于图片描述</translation>
    </message>
    <message>
        <source>In use for questions</source>
        <translation>正用于问答</translation>
    </message>
    <message>
        <source>In use for stories</source>
        <translation>正用于故事</translation>
    </message>
    <message>
        <source>In use as the voice</source>
        <translation>正用作声音</translation>
    </message>
    <message>
        <source>In use for listening</source>
        <translation>正用于听写</translation>
    </message>
    <message>
        <source>In use for drawing</source>
        <translation>正用于绘画</translation>
    </message>
    <message>
        <source>In use for search</source>
        <translation>正用于搜索</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>内置</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>在本机上</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>不完整</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>正在下载</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Download failed</source>
        <translation>下载失败</translation>
    </message>
    <message>
        <source>Not downloaded</source>
        <translation>未下载</translation>
    </message>
    <message>
        <source>Cannot be run yet</source>
        <translation>尚不能运行</translation>
    </message>
    <message>
        <source>Asking how large it is</source>
        <translation>正在查询大小</translation>
    </message>
    <message>
        <source>{here} of {all}</source>
        <translation>{here}，共 {all}</translation>
    </message>
    <message>
        <source>{size} a second</source>
        <translation>每秒 {size}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>还剩{time}</translation>
    </message>
    <message>
        <source>Fits this computer</source>
        <translation>适合本机</translation>
    </message>
    <message>
        <source>Fits with other programs closed</source>
        <translation>关闭其他程序后适合</translation>
    </message>
    <message>
        <source>Too large for this computer</source>
        <translation>对本机来说太大</translation>
    </message>
    <message>
        <source>Looking at this computer…</source>
        <translation>正在查看本机…</translation>
    </message>
    <message>
        <source>Unknown licence</source>
        <translation>许可证未知</translation>
    </message>
    <message>
        <source>not commercial</source>
        <translation>非商业</translation>
    </message>
    <message>
        <source>Find out whether you may use it commercially.</source>
        <translation>请自行了解是否可用于商业用途。</translation>
    </message>
    <message>
        <source>Commercial use is allowed.</source>
        <translation>允许商业用途。</translation>
    </message>
    <message>
        <source>Commercial use is not allowed.</source>
        <translation>不允许商业用途。</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
</context>
<context>
    <name>ModelWorks</name>
    <message>
        <source>Checking {model}</source>
        <translation>正在检查 {model}</translation>
    </message>
    <message>
        <source>{model} is as it should be.</source>
        <translation>{model} 完好无损。</translation>
    </message>
    <message>
        <source>Repairing {model}</source>
        <translation>正在修复 {model}</translation>
    </message>
    <message>
        <source>The model was brought in.</source>
        <translation>模型已导入。</translation>
    </message>
    <message>
        <source>Bringing in a model</source>
        <translation>正在导入模型</translation>
    </message>
    <message>
        <source>{model} was written to {place}.</source>
        <translation>{model} 已写入 {place}。</translation>
    </message>
    <message>
        <source>Writing {model}</source>
        <translation>正在写入 {model}</translation>
    </message>
    <message>
        <source>The models are in {place} now.</source>
        <translation>模型现在位于 {place}。</translation>
    </message>
    <message>
        <source>Moving the models</source>
        <translation>正在移动模型</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of {model} are damaged or missing.</source>
        <translation>
            <numerusform>{model} 有 %n 个文件损坏或缺失。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Choose a name, type the id of a model on huggingface.co such as owner/name, or browse for a folder. A change is used from the next picture on.</source>
        <translation>选择一个名称，输入 huggingface.co 上的模型 ID（例如 owner/name），或浏览选择文件夹。更改从下一张图片开始生效。</translation>
    </message>
    <message>
        <source>Manage models…</source>
        <translation>管理模型…</translation>
    </message>
    <message>
        <source>Says what it sees</source>
        <translation>描述图片</translation>
    </message>
    <message>
        <source>Tells the story</source>
        <translation>讲故事</translation>
    </message>
    <message>
        <source>Adapter of the storyteller</source>
        <translation>故事模型的适配器</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Reads it aloud</source>
        <translation>朗读故事</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>运行设备</translation>
    </message>
    <message>
        <source>Download no models and fetch no pictures</source>
        <translation>不下载模型和网络图片</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source> MB a second</source>
        <translation> MB/秒</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Folder of models</source>
        <translation>模型文件夹</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>共用</translation>
    </message>
    <message>
        <source>Unless moved, the one that other programs use, too</source>
        <translation>若未移动，则与其他程序共用</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>移动…</translation>
    </message>
    <message>
        <source>Move: {what}</source>
        <translation>移动：{what}</translation>
    </message>
    <message>
        <source>Choose a folder for the models</source>
        <translation>为模型选择文件夹</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>内置</translation>
    </message>
    <message>
        <source>The fastest there is</source>
        <translation>最快的可用设备</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>处理器 (CPU)</translation>
    </message>
    <message>
        <source>NVIDIA graphics card (CUDA)</source>
        <translation>NVIDIA 显卡 (CUDA)</translation>
    </message>
    <message>
        <source>Apple graphics processor (MPS)</source>
        <translation>Apple 图形处理器 (MPS)</translation>
    </message>
</context>
<context>
    <name>NameField</name>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Browse: {what}</source>
        <translation>浏览：{what}</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard. Copy one, then paste.</source>
        <translation>剪贴板中没有图片。请先复制一张，再粘贴。</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) moved to the trash.</source>
        <translation>
            <numerusform>%n 个故事已移到回收站。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>{name}: {error}</source>
        <translation>{name}：{error}</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) done.</source>
        <translation>
            <numerusform>%n 个任务已完成。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) failed, {done} done.</source>
        <translation>
            <numerusform>%n 个任务失败，{done} 个已完成。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show jobs</source>
        <translation>查看任务</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Open pictures</source>
        <translation>打开图片</translation>
    </message>
    <message>
        <source>Pictures ({patterns})</source>
        <translation>图片 ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Open an address</source>
        <translation>打开网址</translation>
    </message>
    <message>
        <source>The address of a picture, such as https://…/photo.jpg</source>
        <translation>图片的网址，例如 https://…/photo.jpg</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>清空此列表</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Picture “{name}”</source>
        <translation>图片“{name}”</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>There is no picture to this story.</source>
        <translation>这个故事没有图片。</translation>
    </message>
    <message>
        <source>Fetching the picture…</source>
        <translation>正在获取图片…</translation>
    </message>
</context>
<context>
    <name>PlayerBar</name>
    <message>
        <source>{message} How to fix it: {hint}</source>
        <translation>{message} 解决方法：{hint}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Waiting for the next sentence</source>
        <translation>正在等待下一句</translation>
    </message>
    <message>
        <source>{duration} …</source>
        <comment>a story that is still getting longer</comment>
        <translation>{duration} …</translation>
    </message>
    <message>
        <source>Voice and rate: {voice}</source>
        <translation>语音和语速：{voice}</translation>
    </message>
    <message>
        <source>Voice and rate</source>
        <translation>语音和语速</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>播放器</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>上一句</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>下一句</translation>
    </message>
    <message>
        <source>Position in the story</source>
        <translation>故事播放位置</translation>
    </message>
</context>
<context>
    <name>RefusedDialog</name>
    <message>
        <source>What could not be opened, and why</source>
        <translation>无法打开的内容及原因</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>复制列表</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) could not be opened</source>
        <translation>
            <numerusform>%n 张图片无法打开</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>A bird above a house in a meadow</source>
        <translation>草地上的房子，上空有一只鸟</translation>
    </message>
    <message>
        <source>A crab, a palm and a dog on the beach</source>
        <translation>海滩上的螃蟹、棕榈树和狗</translation>
    </message>
    <message>
        <source>A fox, an owl and two mushrooms in the forest in the fog</source>
        <translation>雾中森林里的狐狸、猫头鹰和两朵蘑菇</translation>
    </message>
    <message>
        <source>A snowman and three penguins while it snows in the mountains</source>
        <translation>山中飘雪，一个雪人和三只企鹅</translation>
    </message>
    <message>
        <source>A bus, a tree and a police car in the city in the rain</source>
        <translation>雨中城市里的公共汽车、树和警车</translation>
    </message>
    <message>
        <source>A swan, a sailboat and an island on the sea</source>
        <translation>海上的天鹅、帆船和小岛</translation>
    </message>
    <message>
        <source>Two donuts above a cup on a pink background</source>
        <translation>粉色背景上，两个甜甜圈在杯子上方</translation>
    </message>
    <message>
        <source>An octopus, a fish, a turtle and a dolphin under water</source>
        <translation>水下的章鱼、鱼、海龟和海豚</translation>
    </message>
    <message>
        <source>An astronaut, a rocket and a planet in space</source>
        <translation>太空中的宇航员、火箭和行星</translation>
    </message>
    <message>
        <source>A castle next to a dragon at night</source>
        <translation>夜晚，城堡旁有一条龙</translation>
    </message>
    <message>
        <source>An elephant and a giraffe at sunset</source>
        <translation>日落时的大象和长颈鹿</translation>
    </message>
    <message>
        <source>A teapot, a cake and two strawberries in the kitchen</source>
        <translation>厨房里的茶壶、蛋糕和两颗草莓</translation>
    </message>
    <message>
        <source>A guitar, a sofa and a teddy bear in the living room</source>
        <translation>客厅里的吉他、沙发和泰迪熊</translation>
    </message>
    <message>
        <source>A unicorn and a butterfly in a field under a rainbow</source>
        <translation>彩虹下田野里的独角兽和蝴蝶</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Clear the search (Esc)</source>
        <translation>清除搜索 (Esc)</translation>
    </message>
</context>
<context>
    <name>SetPage</name>
    <message>
        <source>Sets of models</source>
        <translation>模型套装</translation>
    </message>
    <message>
        <source>Get models in one go</source>
        <translation>一次获取多个模型</translation>
    </message>
    <message>
        <source>What comes with Vignette works at once and is small. These see, tell and speak better. Or choose a single model from the list.</source>
        <translation>Vignette 自带的模型即开即用，也很小。下面这些看得更清、讲得更好、说得更自然。您也可以从列表中选择单个模型。</translation>
    </message>
    <message>
        <source>Looking at this computer…</source>
        <translation>正在查看本机…</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>恢复默认设置</translation>
    </message>
    <message>
        <source>Set this page back to how Vignette comes</source>
        <translation>将此页恢复为 Vignette 的初始设置</translation>
    </message>
    <message>
        <source>Undo changes</source>
        <translation>撤销更改</translation>
    </message>
    <message>
        <source>Set everything back to how it was when this opened</source>
        <translation>全部恢复为打开此窗口时的状态</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>语音</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>故事</translation>
    </message>
    <message>
        <source>Models and device</source>
        <translation>模型和设备</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Given by a variable or on the command line: a change here lasts until Vignette closes.</source>
        <translation>由环境变量或命令行指定：此处的更改只在 Vignette 关闭前有效。</translation>
    </message>
</context>
<context>
    <name>ShortcutsHelp</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>查找快捷键</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>功能</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Choose what shall be done, go to the keys and press the new ones.</source>
        <translation>选择功能，转到按键栏，然后按下新的按键。</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>无按键</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>可用功能</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>功能</translation>
    </message>
    <message>
        <source>{keys} is taken: it does ‘{other}’. ‘{label}’ keeps its keys.</source>
        <translation>{keys} 已被“{other}”使用。“{label}”保留原来的按键。</translation>
    </message>
</context>
<context>
    <name>SpeedButton</name>
    <message>
        <source>A little slower</source>
        <translation>稍慢一点</translation>
    </message>
    <message>
        <source>A little faster</source>
        <translation>稍快一点</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>语速</translation>
    </message>
    <message>
        <source>Speed: {speed}</source>
        <translation>语速：{speed}</translation>
    </message>
    <message>
        <source>{number}×</source>
        <translation>{number}×</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Jobs: {state}</source>
        <translation>任务：{state}</translation>
    </message>
    <message>
        <source>Captions: {model}</source>
        <translation>描述：{model}</translation>
    </message>
    <message>
        <source>Stories: {model}</source>
        <translation>故事：{model}</translation>
    </message>
    <message>
        <source>Voice: {model}</source>
        <translation>语音：{model}</translation>
    </message>
    <message>
        <source>Runs on: {device}</source>
        <translation>运行设备：{device}</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) left</source>
        <translation>
            <numerusform>剩余 %n 个任务</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) left, {time}</source>
        <translation>
            <numerusform>剩余 %n 个任务，{time}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoriesPage</name>
    <message>
        <source>What a new story is like; above each story you can ask for more.</source>
        <translation>新故事的默认设置；在每个故事上方还可以提出更多要求。</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>风格</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>篇幅</translation>
    </message>
    <message>
        <source>Age of the reader in years</source>
        <translation>读者年龄（岁）</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Bedtime story</source>
        <translation>睡前故事</translation>
    </message>
    <message>
        <source>Adventure</source>
        <translation>冒险</translation>
    </message>
    <message>
        <source>Mystery</source>
        <translation>悬疑</translation>
    </message>
    <message>
        <source>Funny</source>
        <translation>幽默</translation>
    </message>
    <message>
        <source>Fable</source>
        <translation>寓言</translation>
    </message>
    <message>
        <source>News report</source>
        <translation>新闻报道</translation>
    </message>
    <message>
        <source>Plain description</source>
        <translation>平实描述</translation>
    </message>
    <message>
        <source>{name}, about {count} words</source>
        <translation>{name}，约 {count} 个词</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>短</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中等</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>长</translation>
    </message>
</context>
<context>
    <name>StoryDetails</name>
    <message>
        <source>Mia, Ben</source>
        <translation>小雨、乐乐</translation>
    </message>
    <message>
        <source>a red balloon</source>
        <translation>一只红气球</translation>
    </message>
    <message>
        <source>More about the story</source>
        <translation>更多故事选项</translation>
    </message>
    <message>
        <source>Reader’s &amp;age</source>
        <translation>读者年龄(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>名字(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Mention</source>
        <translation>提到(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>种子(&amp;S)</translation>
    </message>
    <message>
        <source>Throw the dice</source>
        <translation>掷骰子</translation>
    </message>
    <message>
        <source>Throw the dice for another seed</source>
        <translation>掷骰子换一个种子</translation>
    </message>
    <message>
        <source>The same seed and wishes give the same story again.</source>
        <translation>相同的种子和要求会再次得到同一个故事。</translation>
    </message>
</context>
<context>
    <name>StoryNotices</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>You stopped this one.</source>
        <translation>已手动停止。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>The story was changed after it was read aloud.</source>
        <translation>故事在朗读后有改动。</translation>
    </message>
    <message>
        <source>Read aloud again</source>
        <translation>重新朗读</translation>
    </message>
    <message>
        <source>Edited by you</source>
        <translation>已手动编辑</translation>
    </message>
    <message>
        <source>Back to the model’s own words</source>
        <translation>恢复模型的原文</translation>
    </message>
</context>
<context>
    <name>StoryOptionsBar</name>
    <message>
        <source>Style</source>
        <translation>风格</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>篇幅</translation>
    </message>
    <message>
        <source>Tell another</source>
        <translation>再讲一个</translation>
    </message>
    <message>
        <source>More about the story</source>
        <translation>更多故事选项</translation>
    </message>
    <message>
        <source>Bedtime story</source>
        <translation>睡前故事</translation>
    </message>
    <message>
        <source>Adventure</source>
        <translation>冒险</translation>
    </message>
    <message>
        <source>Mystery</source>
        <translation>悬疑</translation>
    </message>
    <message>
        <source>Funny</source>
        <translation>幽默</translation>
    </message>
    <message>
        <source>Fable</source>
        <translation>寓言</translation>
    </message>
    <message>
        <source>News report</source>
        <translation>新闻报道</translation>
    </message>
    <message>
        <source>Plain description</source>
        <translation>平实描述</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>短</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中等</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>长</translation>
    </message>
</context>
<context>
    <name>StoryPlaceholder</name>
    <message>
        <source>Open a picture to read its story.</source>
        <translation>打开一张图片，读读它的故事。</translation>
    </message>
    <message>
        <source>It begins as soon as those before it are done.</source>
        <translation>前面的任务完成后就会开始。</translation>
    </message>
    <message>
        <source>Waiting in the queue</source>
        <translation>排队等待中</translation>
    </message>
    <message>
        <source>The story appears here while it is written.</source>
        <translation>故事会边写边显示在这里。</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>正在准备</translation>
    </message>
    <message>
        <source>What was finished before is kept.</source>
        <translation>已完成的部分会保留。</translation>
    </message>
    <message>
        <source>You stopped this one.</source>
        <translation>已手动停止。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>There is no story yet.</source>
        <translation>还没有故事。</translation>
    </message>
    <message>
        <source>Tell a story</source>
        <translation>讲个故事</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
</context>
<context>
    <name>StoryProgress</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop; what is finished is kept</source>
        <translation>停止；已完成的部分会保留</translation>
    </message>
    <message>
        <source>Waiting for its turn…</source>
        <translation>正在排队…</translation>
    </message>
    <message>
        <source>Recording the reading…</source>
        <translation>正在录制朗读…</translation>
    </message>
    <message>
        <source>Writing the story…</source>
        <translation>正在写故事…</translation>
    </message>
    <message>
        <source>{what}…</source>
        <translation>{what}…</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>正在准备…</translation>
    </message>
</context>
<context>
    <name>StoryText</name>
    <message>
        <source>Read from here</source>
        <translation>从这里朗读</translation>
    </message>
</context>
<context>
    <name>StoryView</name>
    <message>
        <source>Story</source>
        <translation>故事</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>TokenDialog</name>
    <message>
        <source>Log in to Hugging Face</source>
        <translation>登录 Hugging Face</translation>
    </message>
    <message>
        <source>Some makers want to know who downloads their model. Make a token that may read on your page of tokens, and paste it here. It stays on this computer, in its keyring where it has one, and is sent to Hugging Face alone.</source>
        <translation>有些制作者想知道谁下载了他们的模型。请在您的令牌页面创建一个可读取的令牌，并粘贴到这里。它只保存在本机（如有密钥环则存于其中），并且只发送给 Hugging Face。</translation>
    </message>
    <message>
        <source>Open the page of tokens</source>
        <translation>打开令牌页面</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Asking the hub…</source>
        <translation>正在询问 Hugging Face…</translation>
    </message>
</context>
<context>
    <name>TransferPanel</name>
    <message>
        <source>Progress of the download</source>
        <translation>下载进度</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>TrialSide</name>
    <message>
        <source>What {model} has made</source>
        <translation>{model} 的成果</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Play what {model} says</source>
        <translation>播放 {model} 所说的内容</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>尚无内容</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>{seconds} seconds</source>
        <translation>{seconds} 秒</translation>
    </message>
</context>
<context>
    <name>TryDialog</name>
    <message>
        <source>Try {model}</source>
        <translation>试用 {model}</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>试用</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Another picture…</source>
        <translation>另选图片…</translation>
    </message>
    <message>
        <source>With {file}</source>
        <translation>使用 {file}</translation>
    </message>
    <message>
        <source>The one you are trying</source>
        <translation>您正在试用的模型</translation>
    </message>
    <message>
        <source>A question about the picture</source>
        <translation>关于图片的问题</translation>
    </message>
    <message>
        <source>What the story is about</source>
        <translation>故事的内容</translation>
    </message>
    <message>
        <source>A sentence to say</source>
        <translation>要说的一句话</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>选择图片</translation>
    </message>
</context>
<context>
    <name>VoiceList</name>
    <message>
        <source>Find a voice or a language</source>
        <translation>查找语音或语言</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>语音</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>语音</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>As the story’s language asks for</source>
        <translation>与故事语言一致</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>男声</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>女声</translation>
    </message>
</context>
<context>
    <name>VoicePage</name>
    <message>
        <source>Speed</source>
        <translation>语速</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>音调</translation>
    </message>
    <message>
        <source>The voice’s own</source>
        <translation>语音自带</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>试听</translation>
    </message>
    <message>
        <source>Speaking…</source>
        <translation>正在朗读…</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Built in: eSpeak NG</source>
        <translation>内置：eSpeak NG</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>语音</translation>
    </message>
    <message>
        <source>Timbre</source>
        <translation>音色</translation>
    </message>
    <message>
        <source>A number, for a model with several voices</source>
        <translation>编号，用于有多种语音的模型</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>说话人</translation>
    </message>
</context>
<context>
    <name>VolumeControl</name>
    <message>
        <source>Sound on</source>
        <translation>打开声音</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>静音</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Volume: {percent} %</source>
        <translation>音量：{percent}%</translation>
    </message>
</context>
<context>
    <name>WayOut</name>
    <message>
        <source>Open the page</source>
        <translation>打开页面</translation>
    </message>
    <message>
        <source>Log in…</source>
        <translation>登录…</translation>
    </message>
    <message>
        <source>Go online</source>
        <translation>联网</translation>
    </message>
</context>
<context>
    <name>WelcomeSamples</name>
    <message>
        <source>Or try one of these</source>
        <translation>或者试试这些</translation>
    </message>
</context>
<context>
    <name>WelcomeView</name>
    <message>
        <source>Every picture has a story</source>
        <translation>每张图片都有故事</translation>
    </message>
    <message>
        <source>Vignette says what a picture shows, writes a short story about it and reads it aloud. Everything stays on this computer.</source>
        <translation>Vignette 会说出图片里有什么，为它写一个小故事，并朗读出来。一切都留在这台电脑上。</translation>
    </message>
    <message>
        <source>Drop a picture here</source>
        <translation>将图片拖到这里</translation>
    </message>
    <message>
        <source>Open pictures…</source>
        <translation>打开图片…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
</context>
<context>
    <name>WorkRow</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>ZoomBar</name>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>实际大小</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Fit to the window</source>
        <translation>适应窗口</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>Actual size; now {percent} %</source>
        <translation>实际大小；当前 {percent}%</translation>
    </message>
</context>
<context>
    <name>_Card</name>
    <message>
        <source>Download…</source>
        <translation>下载…</translation>
    </message>
    <message>
        <source>All of it is here.</source>
        <translation>全部已在本机。</translation>
    </message>
    <message>
        <source>Download: {what}</source>
        <translation>下载：{what}</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Captions, stories and a natural voice: what most people want.</source>
        <translation>图片描述、故事和自然的声音：多数人所需。</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>小巧</translation>
    </message>
    <message>
        <source>For older computers and slow lines: a little of everything.</source>
        <translation>适合旧电脑和慢网络：样样都有一点。</translation>
    </message>
    <message>
        <source>Best for this computer</source>
        <translation>最适合本机</translation>
    </message>
    <message>
        <source>For each task the best model that this computer can run.</source>
        <translation>每项任务都选本机能运行的最佳模型。</translation>
    </message>
    <message>
        <source>{model}, is here</source>
        <translation>{model}，已在本机</translation>
    </message>
    <message>
        <source>size unknown</source>
        <translation>大小未知</translation>
    </message>
    <message>
        <source>licence unknown</source>
        <translation>许可证未知</translation>
    </message>
    <message>
        <source>{model}, {size}, licence {licence}</source>
        <translation>{model}，{size}，许可证 {licence}</translation>
    </message>
    <message>
        <source>{model}, {size}, licence {licence}: not for commercial use</source>
        <translation>{model}，{size}，许可证 {licence}：不可商用</translation>
    </message>
    <message>
        <source>About {size} to download.</source>
        <translation>约需下载 {size}。</translation>
    </message>
    <message>
        <source>{size} are free.</source>
        <translation>剩余 {size}。</translation>
    </message>
</context>
</TS>
