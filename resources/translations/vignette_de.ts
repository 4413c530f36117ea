<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_GB">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Vignette</source>
        <translation>Über Vignette</translation>
    </message>
    <message>
        <source>Vignette {version}</source>
        <translation>Vignette {version}</translation>
    </message>
    <message>
        <source>Drop in a picture: it says what it sees, tells a story about it and reads it aloud. Everything runs on this computer.</source>
        <translation>Ein Bild hineinziehen: Vignette sagt, was zu sehen ist, erzählt eine Geschichte dazu und liest sie vor. Alles läuft auf diesem Computer.</translation>
    </message>
    <message>
        <source>Vignette is made of:</source>
        <translation>Vignette besteht aus:</translation>
    </message>
    <message>
        <source>eSpeak NG, the built-in voice, is under the GNU GPL 3, and so is Vignette together with it. Qt is used under the GNU LGPL 3: you may replace its files by your own.</source>
        <translation>eSpeak NG, die eingebaute Stimme, steht unter der GNU GPL 3 und damit auch Vignette zusammen mit ihr. Qt wird unter der GNU LGPL 3 verwendet: Seine Dateien dürfen durch eigene ersetzt werden.</translation>
    </message>
    <message>
        <source>Open logs</source>
        <translation>Protokolle öffnen</translation>
    </message>
    <message>
        <source>Licence texts</source>
        <translation>Lizenztexte</translation>
    </message>
    <message>
        <source>What Vignette is made of</source>
        <translation>Bestandteile von Vignette</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Bestandteil</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Story</source>
        <translation>&amp;Geschichte</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>&amp;Wiedergabe</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Open pictures…</source>
        <translation>&amp;Bilder öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Open a &amp;folder…</source>
        <translation>&amp;Ordner öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Open an &amp;address…</source>
        <translation>&amp;Adresse öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Paste a picture</source>
        <translation>Bild ein&amp;fügen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Edit the &amp;caption</source>
        <translation>&amp;Bildbeschreibung bearbeiten</translation>
    </message>
    <message>
        <source>Edit the &amp;story</source>
        <translation>&amp;Geschichte bearbeiten</translation>
    </message>
    <message>
        <source>Copy the ca&amp;ption</source>
        <translation>B&amp;ildbeschreibung kopieren</translation>
    </message>
    <message>
        <source>Copy the s&amp;tory</source>
        <translation>Ges&amp;chichte kopieren</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>&amp;Modelle…</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>&amp;Einstellungen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Bibliothek</translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation>&amp;Aufträge</translation>
    </message>
    <message>
        <source>&amp;Start page</source>
        <translation>&amp;Startseite</translation>
    </message>
    <message>
        <source>&amp;Next story</source>
        <translation>&amp;Nächste Geschichte</translation>
    </message>
    <message>
        <source>P&amp;revious story</source>
        <translation>&amp;Vorige Geschichte</translation>
    </message>
    <message>
        <source>&amp;Undo: {what}</source>
        <translation>&amp;Rückgängig: {what}</translation>
    </message>
    <message>
        <source>&amp;Redo: {what}</source>
        <translation>&amp;Wiederholen: {what}</translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation>Text &amp;größer</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Text &amp;kleiner</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>V&amp;ollbild</translation>
    </message>
    <message>
        <source>&amp;Tell another story</source>
        <translation>&amp;Noch eine Geschichte erzählen</translation>
    </message>
    <message>
        <source>&amp;Read aloud again</source>
        <translation>Noch einmal &amp;vorlesen</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Stop &amp;all</source>
        <translation>A&amp;lle anhalten</translation>
    </message>
    <message>
        <source>Move to the tras&amp;h</source>
        <translation>In den &amp;Papierkorb legen</translation>
    </message>
    <message>
        <source>Open its &amp;folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>&amp;Wiedergabe oder Pause</translation>
    </message>
    <message>
        <source>&amp;Next sentence</source>
        <translation>&amp;Nächster Satz</translation>
    </message>
    <message>
        <source>P&amp;revious sentence</source>
        <translation>&amp;Vorheriger Satz</translation>
    </message>
    <message>
        <source>Read from &amp;here</source>
        <translation>Ab &amp;hier vorlesen</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Diagnose…</source>
        <translation>&amp;Diagnose&#xa0;…</translation>
    </message>
    <message>
        <source>Open the &amp;logs</source>
        <translation>&amp;Protokolle öffnen</translation>
    </message>
    <message>
        <source>&amp;About Vignette</source>
        <translation>Ü&amp;ber Vignette</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
</context>
<context>
    <name>AddDialog</name>
    <message>
        <source>Add a model</source>
        <translation>Ein Modell hinzufügen</translation>
    </message>
    <message>
        <source>Type the id of a model on huggingface.co, such as owner/name, or choose a folder with a model in it. Vignette looks what kind it is; nothing is downloaded yet.</source>
        <translation>Geben Sie die Kennung eines Modells auf huggingface.co ein, etwa owner/name, oder wählen Sie einen Ordner mit einem Modell. Vignette sieht nach, welcher Art es ist; heruntergeladen wird noch nichts.</translation>
    </message>
    <message>
        <source>Id or folder of the model</source>
        <translation>Kennung oder Ordner des Modells</translation>
    </message>
    <message>
        <source>owner/name, or a folder</source>
        <translation>owner/name oder ein Ordner</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Choose a folder with a model</source>
        <translation>Einen Ordner mit einem Modell wählen</translation>
    </message>
    <message>
        <source>Looking what kind of model it is…</source>
        <translation>Sehe nach, welcher Art das Modell ist…</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <source>It shows: {caption}</source>
        <translation>Zu sehen ist: {caption}</translation>
    </message>
    <message>
        <source>The story has ended.</source>
        <translation>Die Geschichte ist fertig.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Once upon a time there was a picture…</source>
        <translation>Es war einmal ein Bild&#xa0;…</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
</context>
<context>
    <name>CaptionView</name>
    <message>
        <source>Copy the caption</source>
        <translation>Bildbeschreibung kopieren</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Bildbeschreibung</translation>
    </message>
    <message>
        <source>Click, or press F2, to write what you see</source>
        <translation>Klicken oder F2 drücken, um das Bild selbst zu beschreiben</translation>
    </message>
    <message>
        <source>Write what you see; the story will follow your words.</source>
        <translation>Schreiben, was zu sehen ist: Die Geschichte richtet sich danach.</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>Eigene Worte</translation>
    </message>
    <message>
        <source>Vignette is not sure what this shows.</source>
        <translation>Vignette ist sich nicht sicher, was hier zu sehen ist.</translation>
    </message>
    <message>
        <source>Fairly sure</source>
        <translation>Ziemlich sicher</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>Average confidence: {percent} %</source>
        <translation>Mittlere Sicherheit: {percent} %</translation>
    </message>
    <message>
        <source>Back to the model’s own words</source>
        <translation>Zurück zu den Worten des Modells</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Built in. Small, for pictures made of Vignette&apos;s own stickers.</source>
        <translation>Eingebaut. Klein, für Bilder aus Vignettes eigenen Stickern.</translation>
    </message>
    <message>
        <source>any computer</source>
        <translation>jeder Computer</translation>
    </message>
    <message>
        <source>captions word for word as one of the references</source>
        <translation>Bildbeschreibungen, die Wort für Wort einer Vorlage gleichen</translation>
    </message>
    <message>
        <source>F1 of nouns</source>
        <translation>F1 der Substantive</translation>
    </message>
    <message>
        <source>CIDEr-D</source>
        <translation>CIDEr-D</translation>
    </message>
    <message>
        <source>photographs of which it says that it is not sure</source>
        <translation>Fotos, bei denen es sagt, dass es nicht sicher ist</translation>
    </message>
    <message>
        <source>Captions of photographs in one line.</source>
        <translation>Beschreibt Fotos in einer Zeile.</translation>
    </message>
    <message>
        <source>a computer with 4 GB of memory</source>
        <translation>ein Computer mit 4 GB Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Captions of photographs, with more detail.</source>
        <translation>Beschreibt Fotos ausführlicher.</translation>
    </message>
    <message>
        <source>a computer with 8 GB of memory</source>
        <translation>ein Computer mit 8 GB Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Captions of everyday scenes in one line.</source>
        <translation>Beschreibt Alltagsszenen in einer Zeile.</translation>
    </message>
    <message>
        <source>Captions short or long, and lists of objects; small for what it sees.</source>
        <translation>Kurze oder lange Beschreibungen und Listen von Gegenständen; klein für das, was es sieht.</translation>
    </message>
    <message>
        <source>The smallest that both describes pictures and answers questions about them.</source>
        <translation>Das kleinste, das Bilder beschreibt und Fragen dazu beantwortet.</translation>
    </message>
    <message>
        <source>Describes pictures and answers questions; still small.</source>
        <translation>Beschreibt Bilder und beantwortet Fragen; noch klein.</translation>
    </message>
    <message>
        <source>Describes pictures in detail and answers questions well.</source>
        <translation>Beschreibt Bilder ausführlich und beantwortet Fragen gut.</translation>
    </message>
    <message>
        <source>a GPU with 8 GB, or a computer with 16 GB of memory and patience</source>
        <translation>eine Grafikkarte mit 8 GB oder ein Computer mit 16 GB Arbeitsspeicher und Geduld</translation>
    </message>
    <message>
        <source>Describes pictures in detail, reads text in them and answers, in many languages.</source>
        <translation>Beschreibt Bilder ausführlich, liest Text darin und antwortet, in vielen Sprachen.</translation>
    </message>
    <message>
        <source>Answers questions about photographs in a word or two.</source>
        <translation>Beantwortet Fragen zu Fotos in ein, zwei Wörtern.</translation>
    </message>
    <message>
        <source>Built in. Writes by rules, at once, on any machine.</source>
        <translation>Eingebaut. Schreibt nach Regeln, sofort, auf jedem Gerät.</translation>
    </message>
    <message>
        <source>A small language model for short and simple stories.</source>
        <translation>Ein kleines Sprachmodell für kurze und einfache Geschichten.</translation>
    </message>
    <message>
        <source>Better stories, and slower.</source>
        <translation>Bessere Geschichten, dafür langsamer.</translation>
    </message>
    <message>
        <source>Good stories; wants a GPU.</source>
        <translation>Gute Geschichten; möchte eine Grafikkarte.</translation>
    </message>
    <message>
        <source>for research and for trying out</source>
        <translation>für Forschung und zum Ausprobieren</translation>
    </message>
    <message>
        <source>A small language model that knows many languages.</source>
        <translation>Ein kleines Sprachmodell, das viele Sprachen kann.</translation>
    </message>
    <message>
        <source>Better stories in many languages.</source>
        <translation>Bessere Geschichten in vielen Sprachen.</translation>
    </message>
    <message>
        <source>The smallest language model here: quick, and simple-minded.</source>
        <translation>Das kleinste Sprachmodell hier: schnell und schlicht.</translation>
    </message>
    <message>
        <source>Small and quick, for short stories in English.</source>
        <translation>Klein und schnell, für kurze Geschichten auf Englisch.</translation>
    </message>
    <message>
        <source>Good stories in English.</source>
        <translation>Gute Geschichten auf Englisch.</translation>
    </message>
    <message>
        <source>Built in. A plain voice in many languages.</source>
        <translation>Eingebaut. Eine schlichte Stimme in vielen Sprachen.</translation>
    </message>
    <message>
        <source>what it speaks is yours; passing the program on means passing its source on</source>
        <translation>was es spricht, gehört Ihnen; wer das Programm weitergibt, gibt auch den Quelltext weiter</translation>
    </message>
    <message>
        <source>A natural voice for one language.</source>
        <translation>Eine natürliche Stimme für eine Sprache.</translation>
    </message>
    <message>
        <source>A clear English voice.</source>
        <translation>Eine klare englische Stimme.</translation>
    </message>
    <message>
        <source>Lively English voices that may laugh and sigh; slow without a GPU.</source>
        <translation>Lebhafte englische Stimmen, die lachen und seufzen können; langsam ohne Grafikkarte.</translation>
    </message>
    <message>
        <source>a GPU with 4 GB, or a computer with 8 GB of memory and patience</source>
        <translation>eine Grafikkarte mit 4 GB oder ein Computer mit 8 GB Arbeitsspeicher und Geduld</translation>
    </message>
    <message>
        <source>A lively English voice made for processors.</source>
        <translation>Eine lebhafte englische Stimme, gemacht für Prozessoren.</translation>
    </message>
    <message>
        <source>name its makers, Kyutai; no voice may be imitated without its owner&apos;s consent</source>
        <translation>die Urheber, Kyutai, nennen; keine Stimme darf ohne Zustimmung nachgeahmt werden</translation>
    </message>
    <message>
        <source>The quickest; makes mistakes in noise. Some 100 languages.</source>
        <translation>Das schnellste; macht Fehler bei Lärm. Etwa 100 Sprachen.</translation>
    </message>
    <message>
        <source>Quick, and better than tiny. Some 100 languages.</source>
        <translation>Schnell und besser als tiny. Etwa 100 Sprachen.</translation>
    </message>
    <message>
        <source>A good balance of speed and care. Some 100 languages.</source>
        <translation>Ausgewogen zwischen Tempo und Sorgfalt. Etwa 100 Sprachen.</translation>
    </message>
    <message>
        <source>Careful and slow. Some 100 languages.</source>
        <translation>Sorgfältig und langsam. Etwa 100 Sprachen.</translation>
    </message>
    <message>
        <source>The most careful; wants a GPU. Some 100 languages.</source>
        <translation>Das sorgfältigste; möchte eine Grafikkarte. Etwa 100 Sprachen.</translation>
    </message>
    <message>
        <source>Nearly as careful as large-v3 and several times as quick. Some 100 languages.</source>
        <translation>Fast so sorgfältig wie large-v3 und um ein Mehrfaches schneller. Etwa 100 Sprachen.</translation>
    </message>
    <message>
        <source>Writes down short English recordings, quickly on any processor.</source>
        <translation>Schreibt kurze englische Aufnahmen auf, schnell auf jedem Prozessor.</translation>
    </message>
    <message>
        <source>Finds texts that mean the same; tiny and quick.</source>
        <translation>Findet Texte, die dasselbe bedeuten; winzig und schnell.</translation>
    </message>
    <message>
        <source>Finds pictures by what they show, in many languages.</source>
        <translation>Findet Bilder nach dem, was sie zeigen, in vielen Sprachen.</translation>
    </message>
    <message>
        <source>Built in. Draws with Vignette&apos;s own stickers.</source>
        <translation>Eingebaut. Zeichnet mit Vignettes eigenen Stickern.</translation>
    </message>
    <message>
        <source>Draws small pictures in one step.</source>
        <translation>Zeichnet kleine Bilder in einem Schritt.</translation>
    </message>
    <message>
        <source>below 1 million US dollars of yearly revenue, and registered with Stability AI</source>
        <translation>unter 1 Million US-Dollar Jahresumsatz und bei Stability AI registriert</translation>
    </message>
    <message>
        <source>Draws pictures with more detail in one step.</source>
        <translation>Zeichnet Bilder mit mehr Einzelheiten in einem Schritt.</translation>
    </message>
    <message>
        <source>Draws detailed pictures in four steps; very large.</source>
        <translation>Zeichnet detailreiche Bilder in vier Schritten; sehr groß.</translation>
    </message>
    <message>
        <source>a GPU with 24 GB or more</source>
        <translation>eine Grafikkarte mit 24 GB oder mehr</translation>
    </message>
    <message>
        <source>Runs on any machine.</source>
        <translation>Läuft auf jedem Gerät.</translation>
    </message>
    <message>
        <source>Its size is not known yet.</source>
        <translation>Die Größe ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>Vignette cannot run models of this kind ({family}) yet.</source>
        <translation>Vignette kann Modelle dieser Art ({family}) noch nicht ausführen.</translation>
    </message>
    <message>
        <source>The download of about {size} does not fit on the disk, which has {free} free.</source>
        <translation>Der Download von etwa {size} passt nicht auf den Datenträger, auf dem {free} frei sind.</translation>
    </message>
    <message>
        <source>Needs about {size} of memory even with its weights made as small as they can be; this machine has {all} for models.</source>
        <translation>Braucht etwa {size} Arbeitsspeicher, auch wenn die Gewichte so klein wie möglich sind; dieses Gerät hat {all} für Modelle.</translation>
    </message>
    <message>
        <source>Needs about {size} of memory and runs {where}; only {free} are free now, so close something first.</source>
        <translation>Braucht etwa {size} Arbeitsspeicher und läuft {where}; gerade sind nur {free} frei, schließen Sie also erst etwas.</translation>
    </message>
    <message>
        <source>Needs about {size} of memory and runs {where}.</source>
        <translation>Braucht etwa {size} Arbeitsspeicher und läuft {where}.</translation>
    </message>
    <message>
        <source>{where}, with its weights made smaller ({precision})</source>
        <translation>{where}, mit verkleinerten Gewichten ({precision})</translation>
    </message>
    <message>
        <source>on the GPU</source>
        <translation>auf der Grafikkarte</translation>
    </message>
    <message>
        <source>on the processor</source>
        <translation>auf dem Prozessor</translation>
    </message>
    <message>
        <source>on the GPU, which shares the machine&apos;s memory</source>
        <translation>auf der Grafikeinheit, die den Arbeitsspeicher mitbenutzt</translation>
    </message>
</context>
<context>
    <name>CrashNews</name>
    <message>
        <source>It goes on; the report was saved in “{path}”.</source>
        <translation>Vignette läuft weiter; der Bericht liegt in „{path}“.</translation>
    </message>
    <message>
        <source>Something went wrong inside Vignette.</source>
        <translation>In Vignette ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>It goes on; the report could not be saved.</source>
        <translation>Vignette läuft weiter; der Bericht wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>Vignette closed unexpectedly last time.</source>
        <translation>Vignette wurde letztes Mal unerwartet beendet.</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Bericht anzeigen</translation>
    </message>
    <message>
        <source>The report was saved in “{path}”.</source>
        <translation>Der Bericht liegt in „{path}“.</translation>
    </message>
</context>
<context>
    <name>DeviceButton</name>
    <message>
        <source>The system’s own output</source>
        <translation>Tonausgabe des Systems</translation>
    </message>
    <message>
        <source>{name} (not connected)</source>
        <translation>{name} (nicht verbunden)</translation>
    </message>
    <message>
        <source>Looking for outputs…</source>
        <translation>Tonausgaben werden gesucht&#xa0;…</translation>
    </message>
    <message>
        <source>Where the sound goes</source>
        <translation>Tonausgabe</translation>
    </message>
</context>
<context>
    <name>DiagnosisDialog</name>
    <message>
        <source>Check this computer</source>
        <translation>Diesen Computer prüfen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird geprüft&#xa0;…</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>Es fehlt etwas.</translation>
    </message>
    <message>
        <source>Vignette has all it needs.</source>
        <translation>Vignette hat alles, was es braucht.</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>DownloadDialog</name>
    <message numerus="yes">
        <source>Download %n model(s)</source>
        <translation>
            <numerusform>%n Modell herunterladen</numerusform>
            <numerusform>%n Modelle herunterladen</numerusform>
        </translation>
    </message>
    <message>
        <source>Download {model}</source>
        <translation>{model} herunterladen</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>What will be downloaded</source>
        <translation>Was heruntergeladen wird</translation>
    </message>
    <message>
        <source>Licence: {licence}. {terms}</source>
        <translation>Lizenz: {licence}. {terms}</translation>
    </message>
    <message>
        <source>You have been let in by its makers.</source>
        <translation>Die Urheber haben Sie zugelassen.</translation>
    </message>
    <message>
        <source>Read the licence</source>
        <translation>Lizenz lesen</translation>
    </message>
    <message>
        <source>Read the licence of {model}</source>
        <translation>Lizenz von {model} lesen</translation>
    </message>
    <message>
        <source>About {size}</source>
        <translation>Etwa {size}</translation>
    </message>
    <message>
        <source>{size} to download</source>
        <translation>{size} herunterzuladen</translation>
    </message>
    <message>
        <source>{size} to download of {all}; the rest is here</source>
        <translation>{size} von {all} herunterzuladen; der Rest ist da</translation>
    </message>
    <message>
        <source>I have read and accept the licences</source>
        <translation>Ich habe die Lizenzen gelesen und nehme sie an</translation>
    </message>
    <message>
        <source>I have read and accept the licence</source>
        <translation>Ich habe die Lizenz gelesen und nehme sie an</translation>
    </message>
    <message>
        <source>Asking how large it is…</source>
        <translation>Frage, wie groß es ist…</translation>
    </message>
    <message>
        <source>{size} do not fit on the disk: {free} are free. Make room first.</source>
        <translation>{size} passen nicht auf den Datenträger: {free} sind frei. Schaffen Sie erst Platz.</translation>
    </message>
    <message>
        <source>{size} in all; {free} are free on the disk.</source>
        <translation>Insgesamt {size}; {free} sind auf dem Datenträger frei.</translation>
    </message>
    <message>
        <source>{size} in all.</source>
        <translation>Insgesamt {size}.</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Drop to tell a story about every picture in it</source>
        <translation>Loslassen für eine Geschichte zu jedem Bild darin</translation>
    </message>
    <message numerus="yes">
        <source>Drop to tell a story about %n picture(s)</source>
        <translation>
            <numerusform>Loslassen für eine Geschichte zu %n Bild</numerusform>
            <numerusform>Loslassen für je eine Geschichte zu %n Bildern</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is moved, and nothing leaves this computer.</source>
        <translation>Nichts wird verschoben, und nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>This is no picture</source>
        <translation>Das ist kein Bild</translation>
    </message>
    <message>
        <source>Vignette takes pictures, folders of pictures and their addresses.</source>
        <translation>Vignette nimmt Bilder, Ordner mit Bildern und deren Adressen.</translation>
    </message>
</context>
<context>
    <name>Durations</name>
    <message numerus="yes">
        <source>about %n second(s)</source>
        <translation>
            <numerusform>etwa %n Sekunde</numerusform>
            <numerusform>etwa %n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>etwa %n Minute</numerusform>
            <numerusform>etwa %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>etwa %n Stunde</numerusform>
            <numerusform>etwa %n Stunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>Edit caption</source>
        <translation>Bildbeschreibung bearbeiten</translation>
    </message>
    <message>
        <source>Edit story</source>
        <translation>Geschichte bearbeiten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Zurückholen</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>Opening the picture</source>
        <translation>Bild wird geöffnet</translation>
    </message>
    <message>
        <source>Opening pictures</source>
        <translation>Bilder werden geöffnet</translation>
    </message>
    <message>
        <source>Downloading the model</source>
        <translation>Lade das Modell herunter</translation>
    </message>
    <message>
        <source>Waking the model</source>
        <translation>Wecke das Modell</translation>
    </message>
    <message>
        <source>Waking the captioner</source>
        <translation>Bildbeschreiber wird geweckt</translation>
    </message>
    <message>
        <source>Looking at the picture</source>
        <translation>Bild wird betrachtet</translation>
    </message>
    <message>
        <source>Waking the storyteller</source>
        <translation>Erzähler wird geweckt</translation>
    </message>
    <message>
        <source>Reading what to write about</source>
        <translation>Vorgaben werden gelesen</translation>
    </message>
    <message>
        <source>Waking the voice</source>
        <translation>Stimme wird geweckt</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Hört zu</translation>
    </message>
    <message>
        <source>Choosing how to say it</source>
        <translation>Sucht die Betonung</translation>
    </message>
    <message>
        <source>Sketching the sound</source>
        <translation>Skizziert den Klang</translation>
    </message>
    <message>
        <source>Refining the sound</source>
        <translation>Verfeinert den Klang</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Bild wird gezeichnet</translation>
    </message>
</context>
<context>
    <name>EntryMark</name>
    <message>
        <source>Not sure</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <source>{name}: {words}.</source>
        <translation>{name}: {words}.</translation>
    </message>
    <message>
        <source>{name}. {state}.</source>
        <translation>{name}. {state}.</translation>
    </message>
    <message>
        <source>{name}: {words}. {state}.</source>
        <translation>{name}: {words}. {state}.</translation>
    </message>
</context>
<context>
    <name>EntryMenu</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Open the containing folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message numerus="yes">
        <source>Restore %n story(s)</source>
        <translation>
            <numerusform>%n Geschichte wiederherstellen</numerusform>
            <numerusform>%n Geschichten wiederherstellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n story(s) to the trash</source>
        <translation>
            <numerusform>%n Geschichte in den Papierkorb legen</numerusform>
            <numerusform>%n Geschichten in den Papierkorb legen</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Copy the caption</source>
        <translation>Bildbeschreibung kopieren</translation>
    </message>
    <message>
        <source>Copy the story</source>
        <translation>Geschichte kopieren</translation>
    </message>
    <message>
        <source>Tell another story…</source>
        <translation>Noch eine Geschichte erzählen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Details einblenden</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Open logs</source>
        <translation>Protokolle öffnen</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Details ausblenden</translation>
    </message>
</context>
<context>
    <name>FieldDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Find a model</source>
        <translation>Ein Modell suchen</translation>
    </message>
    <message>
        <source>Sets of models</source>
        <translation>Modellpakete</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>Alle Aufgaben</translation>
    </message>
    <message>
        <source>Where they are</source>
        <translation>Wo sie sind</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Alle Modelle</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>Not downloaded</source>
        <translation>Nicht heruntergeladen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>By name or folder…</source>
        <translation>Nach Namen oder Ordner…</translation>
    </message>
    <message>
        <source>Bring in from a folder…</source>
        <translation>Aus einem Ordner holen…</translation>
    </message>
    <message>
        <source>Bring in from a zip…</source>
        <translation>Aus einer Zip-Datei holen…</translation>
    </message>
</context>
<context>
    <name>FoldersPage</name>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Audio files</source>
        <translation>Audiodateien</translation>
    </message>
    <message>
        <source>Days to keep what is deleted</source>
        <translation>Gelöschtes aufbewahren (Tage)</translation>
    </message>
    <message>
        <source>These folders may be looked at when something is wrong:</source>
        <translation>Diese Ordner helfen weiter, wenn etwas nicht stimmt:</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Vignette uses this folder when it starts next. Nothing is moved: what is in the library now stays in {folder}.</source>
        <translation>Vignette verwendet diesen Ordner ab dem nächsten Start. Es wird nichts verschoben: Was jetzt in der Bibliothek ist, bleibt in {folder}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open: {what}</source>
        <translation>Öffnen: {what}</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern&#xa0;…</translation>
    </message>
    <message>
        <source>Change: {what}</source>
        <translation>Ändern: {what}</translation>
    </message>
    <message>
        <source>Choose a folder for the library</source>
        <translation>Ordner für die Bibliothek auswählen</translation>
    </message>
</context>
<context>
    <name>JobPanel</name>
    <message numerus="yes">
        <source>%n story(s) were left unfinished last time.</source>
        <translation>
            <numerusform>%n Geschichte blieb letztes Mal unvollendet.</numerusform>
            <numerusform>%n Geschichten blieben letztes Mal unvollendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Liegen lassen</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>Alle anhalten</translation>
    </message>
    <message>
        <source>Try failed ones again</source>
        <translation>Fehlgeschlagene wiederholen</translation>
    </message>
    <message>
        <source>Clear finished ones</source>
        <translation>Beendete entfernen</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Nothing to do. Drop a picture in, and it is listed here.</source>
        <translation>Nichts zu tun. Ein Bild hineinziehen, schon steht es hier.</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) ended.</source>
        <translation>
            <numerusform>%n Auftrag beendet.</numerusform>
            <numerusform>%n Aufträge beendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>{ended} of {all} done</source>
        <translation>{ended} von {all} fertig</translation>
    </message>
    <message>
        <source>{done}, {time} left</source>
        <translation>{done}, noch {time}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>What went wrong…</source>
        <translation>Fehlerdetails&#xa0;…</translation>
    </message>
</context>
<context>
    <name>JobWords</name>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>A pasted picture</source>
        <translation>Ein eingefügtes Bild</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The language of menus and messages. Which language stories are told in is chosen on the page Stories.</source>
        <translation>Die Sprache von Menüs und Meldungen. In welcher Sprache erzählt wird, steht auf der Seite „Geschichten“.</translation>
    </message>
</context>
<context>
    <name>LibraryBar</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>No story</source>
        <translation>Ohne Geschichte</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Namen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search captions and stories</source>
        <translation>Bilder und Geschichten durchsuchen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Sortieren</translation>
    </message>
    <message>
        <source>Show as a grid</source>
        <translation>Als Raster anzeigen</translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>Stories</source>
        <translation>Geschichten</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No caption or story here has “{words}”.</source>
        <translation>Keine Bildbeschreibung oder Geschichte enthält „{words}“.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche löschen</translation>
    </message>
    <message>
        <source>What you delete can be taken back from here.</source>
        <translation>Gelöschtes lässt sich von hier zurückholen.</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>Der Papierkorb ist leer</translation>
    </message>
    <message>
        <source>Show all stories</source>
        <translation>Alle Geschichten anzeigen</translation>
    </message>
    <message>
        <source>No story is like this</source>
        <translation>Keine solche Geschichte</translation>
    </message>
    <message>
        <source>Drop a picture anywhere in this window, and its story is kept here.</source>
        <translation>Ein Bild irgendwo in dieses Fenster ziehen: Seine Geschichte wird hier aufbewahrt.</translation>
    </message>
    <message>
        <source>No stories yet</source>
        <translation>Noch keine Geschichten</translation>
    </message>
    <message>
        <source>Choose pictures…</source>
        <translation>Bilder auswählen&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) selected</source>
        <translation>
            <numerusform>%n Geschichte ausgewählt</numerusform>
            <numerusform>%n Geschichten ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s)</source>
        <translation>
            <numerusform>%n Geschichte</numerusform>
            <numerusform>%n Geschichten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>No model is like this. Look for something else.</source>
        <translation>Kein Modell ist so. Suchen Sie etwas anderes.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
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
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>ModelButtons</name>
    <message>
        <source>Download…</source>
        <translation>Herunterladen…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Cancel the download</source>
        <translation>Download abbrechen</translation>
    </message>
    <message>
        <source>Try it…</source>
        <translation>Ausprobieren…</translation>
    </message>
    <message>
        <source>Check the files</source>
        <translation>Dateien prüfen</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Von der Liste nehmen</translation>
    </message>
    <message>
        <source>Copy to a folder or zip…</source>
        <translation>In Ordner oder Zip-Datei kopieren…</translation>
    </message>
</context>
<context>
    <name>ModelDelegate</name>
    <message>
        <source>in use</source>
        <translation>in Gebrauch</translation>
    </message>
</context>
<context>
    <name>ModelDesk</name>
    <message>
        <source>{model} has been downloaded.</source>
        <translation>{model} wurde heruntergeladen.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) of models were left unfinished last time.</source>
        <translation>
            <numerusform>%n Modell-Download blieb beim letzten Mal unfertig.</numerusform>
            <numerusform>%n Modell-Downloads blieben beim letzten Mal unfertig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Choose the model to bring in</source>
        <translation>Das Modell wählen, das geholt wird</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Zip-Dateien (*.zip)</translation>
    </message>
    <message>
        <source>Where to write the model</source>
        <translation>Wohin das Modell geschrieben wird</translation>
    </message>
</context>
<context>
    <name>ModelDetails</name>
    <message>
        <source>About the model</source>
        <translation>Über das Modell</translation>
    </message>
    <message>
        <source>There is one for each of many languages. Name one by its code:</source>
        <translation>Es gibt eines für jede von vielen Sprachen. Nennen Sie eine mit ihrem Kürzel:</translation>
    </message>
    <message>
        <source>Three letters, such as deu, fra or spa</source>
        <translation>Drei Buchstaben wie deu, fra oder spa</translation>
    </message>
    <message>
        <source>Code of the language</source>
        <translation>Kürzel der Sprache</translation>
    </message>
</context>
<context>
    <name>ModelForm</name>
    <message>
        <source>Read the licence</source>
        <translation>Lizenz lesen</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>Braucht</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Seine Seite öffnen</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Auf dem Datenträger</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Kommt von</translation>
    </message>
    <message>
        <source>Note: {note}.</source>
        <translation>Hinweis: {note}.</translation>
    </message>
    <message>
        <source>Its makers ask you to log in and to agree on its page first.</source>
        <translation>Die Urheber bitten Sie, sich erst anzumelden und auf der Seite des Modells zuzustimmen.</translation>
    </message>
    <message>
        <source>{size} as {precision}</source>
        <translation>{size} als {precision}</translation>
    </message>
</context>
<context>
    <name>ModelSession</name>
    <message>
        <source>You are logged in. The token is kept in {place}.</source>
        <translation>Sie sind angemeldet. Das Token liegt in {place}.</translation>
    </message>
    <message>
        <source>{model} was deleted.</source>
        <translation>{model} wurde gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) put out of the memory.</source>
        <translation>
            <numerusform>%n Modell aus dem Speicher genommen.</numerusform>
            <numerusform>%n Modelle aus dem Speicher genommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No model is in the memory without work.</source>
        <translation>Kein Modell liegt unbeschäftigt im Speicher.</translation>
    </message>
</context>
<context>
    <name>ModelWindow</name>
    <message>
        <source>No model has been downloaded; {free} are free on the disk.</source>
        <translation>Es wurde kein Modell heruntergeladen; {free} sind auf dem Datenträger frei.</translation>
    </message>
    <message>
        <source>Downloaded models take {size} of the disk; {free} are free.</source>
        <translation>Heruntergeladene Modelle belegen {size}; {free} sind frei.</translation>
    </message>
    <message>
        <source>Vignette is set to stay offline: nothing can be downloaded.</source>
        <translation>Vignette soll offline bleiben: Es kann nichts heruntergeladen werden.</translation>
    </message>
    <message>
        <source>Go online</source>
        <translation>Online gehen</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) were left unfinished last time.</source>
        <translation>
            <numerusform>%n Download blieb beim letzten Mal unfertig.</numerusform>
            <numerusform>%n Downloads blieben beim letzten Mal unfertig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparieren</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Free memory now</source>
        <translation>Speicher jetzt freigeben</translation>
    </message>
    <message>
        <source>Put every model out of the memory that is not at work</source>
        <translation>Jedes Modell, das nicht arbeitet, aus dem Speicher nehmen</translation>
    </message>
</context>
<context>
    <name>ModelWords</name>
    <message>
        <source>Captions</source>
        <translation>Bildbeschreibungen</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Geschichten</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Zuhören</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Zeichnen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Use for captions</source>
        <translation>Für Bildbeschreibungen verwenden</translation>
    </message>
    <message>
        <source>Use for questions</source>
        <translation>Für Fragen verwenden</translation>
    </message>
    <message>
        <source>Use for stories</source>
        <translation>Für Geschichten verwenden</translation>
    </message>
    <message>
        <source>Use as the voice</source>
        <translation>Als Stimme verwenden</translation>
    </message>
    <message>
        <source>Use for listening</source>
        <translation>Zum Zuhören verwenden</translation>
    </message>
    <message>
        <source>Use for drawing</source>
        <translation>Zum Zeichnen verwenden</translation>
    </message>
    <message>
        <source>Use for search</source>
        <translation>Für die Suche verwenden</translation>
    </message>
    <message>
        <source>In use for captions</source>
        <translation>In Gebrauch für Bildbeschreibungen</translation>
    </message>
    <message>
        <source>In use for questions</source>
        <translation>In Gebrauch für Fragen</translation>
    </message>
    <message>
        <source>In use for stories</source>
        <translation>In Gebrauch für Geschichten</translation>
    </message>
    <message>
        <source>In use as the voice</source>
        <translation>In Gebrauch als Stimme</translation>
    </message>
    <message>
        <source>In use for listening</source>
        <translation>In Gebrauch zum Zuhören</translation>
    </message>
    <message>
        <source>In use for drawing</source>
        <translation>In Gebrauch zum Zeichnen</translation>
    </message>
    <message>
        <source>In use for search</source>
        <translation>In Gebrauch für die Suche</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Eingebaut</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Unvollständig</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Wird heruntergeladen</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Download failed</source>
        <translation>Download fehlgeschlagen</translation>
    </message>
    <message>
        <source>Not downloaded</source>
        <translation>Nicht heruntergeladen</translation>
    </message>
    <message>
        <source>Cannot be run yet</source>
        <translation>Noch nicht ausführbar</translation>
    </message>
    <message>
        <source>Asking how large it is</source>
        <translation>Frage, wie groß es ist</translation>
    </message>
    <message>
        <source>{here} of {all}</source>
        <translation>{here} von {all}</translation>
    </message>
    <message>
        <source>{size} a second</source>
        <translation>{size} pro Sekunde</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>noch {time}</translation>
    </message>
    <message>
        <source>Fits this computer</source>
        <translation>Passt auf diesen Computer</translation>
    </message>
    <message>
        <source>Fits with other programs closed</source>
        <translation>Passt, wenn andere Programme geschlossen sind</translation>
    </message>
    <message>
        <source>Too large for this computer</source>
        <translation>Zu groß für diesen Computer</translation>
    </message>
    <message>
        <source>Looking at this computer…</source>
        <translation>Sehe mir diesen Computer an…</translation>
    </message>
    <message>
        <source>Unknown licence</source>
        <translation>Unbekannte Lizenz</translation>
    </message>
    <message>
        <source>not commercial</source>
        <translation>nicht kommerziell</translation>
    </message>
    <message>
        <source>Find out whether you may use it commercially.</source>
        <translation>Klären Sie, ob Sie es kommerziell nutzen dürfen.</translation>
    </message>
    <message>
        <source>Commercial use is allowed.</source>
        <translation>Kommerzielle Nutzung ist erlaubt.</translation>
    </message>
    <message>
        <source>Commercial use is not allowed.</source>
        <translation>Kommerzielle Nutzung ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
</context>
<context>
    <name>ModelWorks</name>
    <message>
        <source>Checking {model}</source>
        <translation>Prüfe {model}</translation>
    </message>
    <message>
        <source>{model} is as it should be.</source>
        <translation>{model} ist in Ordnung.</translation>
    </message>
    <message>
        <source>Repairing {model}</source>
        <translation>Repariere {model}</translation>
    </message>
    <message>
        <source>The model was brought in.</source>
        <translation>Das Modell wurde geholt.</translation>
    </message>
    <message>
        <source>Bringing in a model</source>
        <translation>Hole ein Modell</translation>
    </message>
    <message>
        <source>{model} was written to {place}.</source>
        <translation>{model} wurde nach {place} geschrieben.</translation>
    </message>
    <message>
        <source>Writing {model}</source>
        <translation>Schreibe {model}</translation>
    </message>
    <message>
        <source>The models are in {place} now.</source>
        <translation>Die Modelle liegen jetzt in {place}.</translation>
    </message>
    <message>
        <source>Moving the models</source>
        <translation>Verschiebe die Modelle</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Gestoppt.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of {model} are damaged or missing.</source>
        <translation>
            <numerusform>%n Datei von {model} ist beschädigt oder fehlt.</numerusform>
            <numerusform>%n Dateien von {model} sind beschädigt oder fehlen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Choose a name, type the id of a model on huggingface.co such as owner/name, or browse for a folder. A change is used from the next picture on.</source>
        <translation>Einen Namen auswählen, die Kennung eines Modells auf huggingface.co eingeben (etwa owner/name) oder einen Ordner suchen. Änderungen gelten ab dem nächsten Bild.</translation>
    </message>
    <message>
        <source>Manage models…</source>
        <translation>Modelle verwalten…</translation>
    </message>
    <message>
        <source>Says what it sees</source>
        <translation>Beschreibt das Bild</translation>
    </message>
    <message>
        <source>Tells the story</source>
        <translation>Erzählt die Geschichte</translation>
    </message>
    <message>
        <source>Adapter of the storyteller</source>
        <translation>Adapter des Erzählers</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Reads it aloud</source>
        <translation>Liest sie vor</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Läuft auf</translation>
    </message>
    <message>
        <source>Download no models and fetch no pictures</source>
        <translation>Keine Modelle herunterladen, keine Bilder holen</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source> MB a second</source>
        <translation> MB pro Sekunde</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Ohne Grenze</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Folder of models</source>
        <translation>Ordner der Modelle</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Gemeinsam</translation>
    </message>
    <message>
        <source>Unless moved, the one that other programs use, too</source>
        <translation>Wenn nicht verschoben, der, den auch andere Programme nutzen</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Verschieben…</translation>
    </message>
    <message>
        <source>Move: {what}</source>
        <translation>Verschieben: {what}</translation>
    </message>
    <message>
        <source>Choose a folder for the models</source>
        <translation>Einen Ordner für die Modelle wählen</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Eingebaut</translation>
    </message>
    <message>
        <source>The fastest there is</source>
        <translation>Schnellstes Gerät</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>Prozessor (CPU)</translation>
    </message>
    <message>
        <source>NVIDIA graphics card (CUDA)</source>
        <translation>NVIDIA-Grafikkarte (CUDA)</translation>
    </message>
    <message>
        <source>Apple graphics processor (MPS)</source>
        <translation>Apple-Grafikprozessor (MPS)</translation>
    </message>
</context>
<context>
    <name>NameField</name>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen&#xa0;…</translation>
    </message>
    <message>
        <source>Browse: {what}</source>
        <translation>Durchsuchen: {what}</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard. Copy one, then paste.</source>
        <translation>In der Zwischenablage ist kein Bild. Erst eines kopieren, dann einfügen.</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) moved to the trash.</source>
        <translation>
            <numerusform>%n Geschichte in den Papierkorb gelegt.</numerusform>
            <numerusform>%n Geschichten in den Papierkorb gelegt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>{name}: {error}</source>
        <translation>{name}: {error}</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) done.</source>
        <translation>
            <numerusform>%n Auftrag erledigt.</numerusform>
            <numerusform>%n Aufträge erledigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) failed, {done} done.</source>
        <translation>
            <numerusform>%n Auftrag fehlgeschlagen, {done} erledigt.</numerusform>
            <numerusform>%n Aufträge fehlgeschlagen, {done} erledigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show jobs</source>
        <translation>Aufträge anzeigen</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Open pictures</source>
        <translation>Bilder öffnen</translation>
    </message>
    <message>
        <source>Pictures ({patterns})</source>
        <translation>Bilder ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Open an address</source>
        <translation>Adresse öffnen</translation>
    </message>
    <message>
        <source>The address of a picture, such as https://…/photo.jpg</source>
        <translation>Die Adresse eines Bildes, etwa https://…/foto.jpg</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>Liste leeren</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Picture “{name}”</source>
        <translation>Bild „{name}“</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>There is no picture to this story.</source>
        <translation>Zu dieser Geschichte gibt es kein Bild.</translation>
    </message>
    <message>
        <source>Fetching the picture…</source>
        <translation>Bild wird geholt&#xa0;…</translation>
    </message>
</context>
<context>
    <name>PlayerBar</name>
    <message>
        <source>{message} How to fix it: {hint}</source>
        <translation>{message} Abhilfe: {hint}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Waiting for the next sentence</source>
        <translation>Wartet auf den nächsten Satz</translation>
    </message>
    <message>
        <source>{duration} …</source>
        <comment>a story that is still getting longer</comment>
        <translation>{duration} …</translation>
    </message>
    <message>
        <source>Voice and rate: {voice}</source>
        <translation>Stimme und Tempo: {voice}</translation>
    </message>
    <message>
        <source>Voice and rate</source>
        <translation>Stimme und Tempo</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>Vorheriger Satz</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Nächster Satz</translation>
    </message>
    <message>
        <source>Position in the story</source>
        <translation>Stelle in der Geschichte</translation>
    </message>
</context>
<context>
    <name>RefusedDialog</name>
    <message>
        <source>What could not be opened, and why</source>
        <translation>Was sich nicht öffnen ließ, und warum</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Liste kopieren</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) could not be opened</source>
        <translation>
            <numerusform>%n Bild ließ sich nicht öffnen</numerusform>
            <numerusform>%n Bilder ließen sich nicht öffnen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>A bird above a house in a meadow</source>
        <translation>Ein Vogel über einem Haus auf einer Wiese</translation>
    </message>
    <message>
        <source>A crab, a palm and a dog on the beach</source>
        <translation>Ein Krebs, eine Palme und ein Hund am Strand</translation>
    </message>
    <message>
        <source>A fox, an owl and two mushrooms in the forest in the fog</source>
        <translation>Ein Fuchs, eine Eule und zwei Pilze im Wald bei Nebel</translation>
    </message>
    <message>
        <source>A snowman and three penguins while it snows in the mountains</source>
        <translation>Ein Schneemann und drei Pinguine bei Schneefall in den Bergen</translation>
    </message>
    <message>
        <source>A bus, a tree and a police car in the city in the rain</source>
        <translation>Ein Bus, ein Baum und ein Polizeiauto in der Stadt im Regen</translation>
    </message>
    <message>
        <source>A swan, a sailboat and an island on the sea</source>
        <translation>Ein Schwan, ein Segelboot und eine Insel im Meer</translation>
    </message>
    <message>
        <source>Two donuts above a cup on a pink background</source>
        <translation>Zwei Donuts über einer Tasse auf rosa Hintergrund</translation>
    </message>
    <message>
        <source>An octopus, a fish, a turtle and a dolphin under water</source>
        <translation>Ein Krake, ein Fisch, eine Schildkröte und ein Delfin unter Wasser</translation>
    </message>
    <message>
        <source>An astronaut, a rocket and a planet in space</source>
        <translation>Ein Astronaut, eine Rakete und ein Planet im Weltall</translation>
    </message>
    <message>
        <source>A castle next to a dragon at night</source>
        <translation>Eine Burg neben einem Drachen bei Nacht</translation>
    </message>
    <message>
        <source>An elephant and a giraffe at sunset</source>
        <translation>Ein Elefant und eine Giraffe bei Sonnenuntergang</translation>
    </message>
    <message>
        <source>A teapot, a cake and two strawberries in the kitchen</source>
        <translation>Eine Teekanne, ein Kuchen und zwei Erdbeeren in der Küche</translation>
    </message>
    <message>
        <source>A guitar, a sofa and a teddy bear in the living room</source>
        <translation>Eine Gitarre, ein Sofa und ein Teddybär im Wohnzimmer</translation>
    </message>
    <message>
        <source>A unicorn and a butterfly in a field under a rainbow</source>
        <translation>Ein Einhorn und ein Schmetterling auf einem Feld unter einem Regenbogen</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche löschen</translation>
    </message>
    <message>
        <source>Clear the search (Esc)</source>
        <translation>Suche löschen (Esc)</translation>
    </message>
</context>
<context>
    <name>SetPage</name>
    <message>
        <source>Sets of models</source>
        <translation>Modellpakete</translation>
    </message>
    <message>
        <source>Get models in one go</source>
        <translation>Modelle auf einmal holen</translation>
    </message>
    <message>
        <source>What comes with Vignette works at once and is small. These see, tell and speak better. Or choose a single model from the list.</source>
        <translation>Was Vignette mitbringt, geht sofort und ist klein. Diese sehen, erzählen und sprechen besser. Oder wählen Sie ein einzelnes Modell aus der Liste.</translation>
    </message>
    <message>
        <source>Looking at this computer…</source>
        <translation>Sehe mir diesen Computer an…</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Seite zurücksetzen</translation>
    </message>
    <message>
        <source>Set this page back to how Vignette comes</source>
        <translation>Diese Seite auf die Voreinstellungen zurücksetzen</translation>
    </message>
    <message>
        <source>Undo changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Set everything back to how it was when this opened</source>
        <translation>Alles so wiederherstellen, wie es beim Öffnen war</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Geschichten</translation>
    </message>
    <message>
        <source>Models and device</source>
        <translation>Modelle und Gerät</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Given by a variable or on the command line: a change here lasts until Vignette closes.</source>
        <translation>Durch eine Variable oder die Befehlszeile vorgegeben: Eine Änderung hier gilt, bis Vignette beendet wird.</translation>
    </message>
</context>
<context>
    <name>ShortcutsHelp</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>Tastenkürzel suchen</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Choose what shall be done, go to the keys and press the new ones.</source>
        <translation>Eine Funktion auswählen, ins Feld „Tasten“ gehen und die neuen Tasten drücken.</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Keine Tasten</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Funktionen</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>{keys} is taken: it does ‘{other}’. ‘{label}’ keeps its keys.</source>
        <translation>{keys} gehört schon zu „{other}“. „{label}“ behält seine Tasten.</translation>
    </message>
</context>
<context>
    <name>SpeedButton</name>
    <message>
        <source>A little slower</source>
        <translation>Etwas langsamer</translation>
    </message>
    <message>
        <source>A little faster</source>
        <translation>Etwas schneller</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Speed: {speed}</source>
        <translation>Tempo: {speed}</translation>
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
        <translation>Aufträge: {state}</translation>
    </message>
    <message>
        <source>Captions: {model}</source>
        <translation>Bildbeschreibung: {model}</translation>
    </message>
    <message>
        <source>Stories: {model}</source>
        <translation>Geschichten: {model}</translation>
    </message>
    <message>
        <source>Voice: {model}</source>
        <translation>Stimme: {model}</translation>
    </message>
    <message>
        <source>Runs on: {device}</source>
        <translation>Läuft auf: {device}</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) left</source>
        <translation>
            <numerusform>Noch %n Auftrag</numerusform>
            <numerusform>Noch %n Aufträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) left, {time}</source>
        <translation>
            <numerusform>Noch %n Auftrag, {time}</numerusform>
            <numerusform>Noch %n Aufträge, {time}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoriesPage</name>
    <message>
        <source>What a new story is like; above each story you can ask for more.</source>
        <translation>Für neue Geschichten; über jeder Geschichte lässt sich mehr wünschen.</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Age of the reader in years</source>
        <translation>Alter der Leser in Jahren</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Bedtime story</source>
        <translation>Gutenachtgeschichte</translation>
    </message>
    <message>
        <source>Adventure</source>
        <translation>Abenteuer</translation>
    </message>
    <message>
        <source>Mystery</source>
        <translation>Rätselhaft</translation>
    </message>
    <message>
        <source>Funny</source>
        <translation>Lustig</translation>
    </message>
    <message>
        <source>Fable</source>
        <translation>Fabel</translation>
    </message>
    <message>
        <source>News report</source>
        <translation>Zeitungsbericht</translation>
    </message>
    <message>
        <source>Plain description</source>
        <translation>Sachliche Beschreibung</translation>
    </message>
    <message>
        <source>{name}, about {count} words</source>
        <translation>{name}, etwa {count} Wörter</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Kurz</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>Lang</translation>
    </message>
</context>
<context>
    <name>StoryDetails</name>
    <message>
        <source>Mia, Ben</source>
        <translation>Mia, Ben</translation>
    </message>
    <message>
        <source>a red balloon</source>
        <translation>ein roter Luftballon</translation>
    </message>
    <message>
        <source>More about the story</source>
        <translation>Weitere Wünsche</translation>
    </message>
    <message>
        <source>Reader’s &amp;age</source>
        <translation>&amp;Alter der Leser</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Namen</translation>
    </message>
    <message>
        <source>&amp;Mention</source>
        <translation>&amp;Erwähnen</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>Start&amp;wert</translation>
    </message>
    <message>
        <source>Throw the dice</source>
        <translation>Würfeln</translation>
    </message>
    <message>
        <source>Throw the dice for another seed</source>
        <translation>Neuen Startwert würfeln</translation>
    </message>
    <message>
        <source>The same seed and wishes give the same story again.</source>
        <translation>Gleicher Startwert und gleiche Wünsche ergeben wieder dieselbe Geschichte.</translation>
    </message>
</context>
<context>
    <name>StoryNotices</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>You stopped this one.</source>
        <translation>Diese Geschichte wurde angehalten.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>The story was changed after it was read aloud.</source>
        <translation>Die Geschichte wurde nach dem Vorlesen geändert.</translation>
    </message>
    <message>
        <source>Read aloud again</source>
        <translation>Noch einmal vorlesen</translation>
    </message>
    <message>
        <source>Edited by you</source>
        <translation>Selbst bearbeitet</translation>
    </message>
    <message>
        <source>Back to the model’s own words</source>
        <translation>Zurück zu den Worten des Modells</translation>
    </message>
</context>
<context>
    <name>StoryOptionsBar</name>
    <message>
        <source>Style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Tell another</source>
        <translation>Noch eine erzählen</translation>
    </message>
    <message>
        <source>More about the story</source>
        <translation>Weitere Wünsche</translation>
    </message>
    <message>
        <source>Bedtime story</source>
        <translation>Gutenachtgeschichte</translation>
    </message>
    <message>
        <source>Adventure</source>
        <translation>Abenteuer</translation>
    </message>
    <message>
        <source>Mystery</source>
        <translation>Rätselhaft</translation>
    </message>
    <message>
        <source>Funny</source>
        <translation>Lustig</translation>
    </message>
    <message>
        <source>Fable</source>
        <translation>Fabel</translation>
    </message>
    <message>
        <source>News report</source>
        <translation>Zeitungsbericht</translation>
    </message>
    <message>
        <source>Plain description</source>
        <translation>Sachliche Beschreibung</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Kurz</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>Lang</translation>
    </message>
</context>
<context>
    <name>StoryPlaceholder</name>
    <message>
        <source>Open a picture to read its story.</source>
        <translation>Ein Bild öffnen, um seine Geschichte zu lesen.</translation>
    </message>
    <message>
        <source>It begins as soon as those before it are done.</source>
        <translation>Es geht los, sobald alles davor fertig ist.</translation>
    </message>
    <message>
        <source>Waiting in the queue</source>
        <translation>In der Warteschlange</translation>
    </message>
    <message>
        <source>The story appears here while it is written.</source>
        <translation>Die Geschichte erscheint hier, während sie entsteht.</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Wird vorbereitet</translation>
    </message>
    <message>
        <source>What was finished before is kept.</source>
        <translation>Was schon fertig ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>You stopped this one.</source>
        <translation>Diese Geschichte wurde angehalten.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>There is no story yet.</source>
        <translation>Es gibt noch keine Geschichte.</translation>
    </message>
    <message>
        <source>Tell a story</source>
        <translation>Geschichte erzählen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>StoryProgress</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop; what is finished is kept</source>
        <translation>Anhalten; was fertig ist, bleibt erhalten</translation>
    </message>
    <message>
        <source>Waiting for its turn…</source>
        <translation>Kommt gleich an die Reihe&#xa0;…</translation>
    </message>
    <message>
        <source>Recording the reading…</source>
        <translation>Vorlesen wird aufgenommen&#xa0;…</translation>
    </message>
    <message>
        <source>Writing the story…</source>
        <translation>Geschichte wird geschrieben&#xa0;…</translation>
    </message>
    <message>
        <source>{what}…</source>
        <translation>{what}&#xa0;…</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Wird vorbereitet&#xa0;…</translation>
    </message>
</context>
<context>
    <name>StoryText</name>
    <message>
        <source>Read from here</source>
        <translation>Ab hier vorlesen</translation>
    </message>
</context>
<context>
    <name>StoryView</name>
    <message>
        <source>Story</source>
        <translation>Geschichte</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>TokenDialog</name>
    <message>
        <source>Log in to Hugging Face</source>
        <translation>Bei Hugging Face anmelden</translation>
    </message>
    <message>
        <source>Some makers want to know who downloads their model. Make a token that may read on your page of tokens, and paste it here. It stays on this computer, in its keyring where it has one, and is sent to Hugging Face alone.</source>
        <translation>Manche Urheber wollen wissen, wer ihr Modell herunterlädt. Erstellen Sie auf Ihrer Token-Seite ein Token, das lesen darf, und fügen Sie es hier ein. Es bleibt auf diesem Computer, in dessen Schlüsselbund, wo es einen gibt, und wird nur an Hugging Face gesendet.</translation>
    </message>
    <message>
        <source>Open the page of tokens</source>
        <translation>Token-Seite öffnen</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Asking the hub…</source>
        <translation>Frage bei Hugging Face…</translation>
    </message>
</context>
<context>
    <name>TransferPanel</name>
    <message>
        <source>Progress of the download</source>
        <translation>Fortschritt des Downloads</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>TrialSide</name>
    <message>
        <source>What {model} has made</source>
        <translation>Was {model} gemacht hat</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Play what {model} says</source>
        <translation>Abspielen, was {model} sagt</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Nicht sicher</translation>
    </message>
    <message>
        <source>{seconds} seconds</source>
        <translation>{seconds} Sekunden</translation>
    </message>
</context>
<context>
    <name>TryDialog</name>
    <message>
        <source>Try {model}</source>
        <translation>{model} ausprobieren</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>Das Bild</translation>
    </message>
    <message>
        <source>Another picture…</source>
        <translation>Ein anderes Bild…</translation>
    </message>
    <message>
        <source>With {file}</source>
        <translation>Mit {file}</translation>
    </message>
    <message>
        <source>The one you are trying</source>
        <translation>Das, das Sie ausprobieren</translation>
    </message>
    <message>
        <source>A question about the picture</source>
        <translation>Eine Frage zum Bild</translation>
    </message>
    <message>
        <source>What the story is about</source>
        <translation>Wovon die Geschichte handelt</translation>
    </message>
    <message>
        <source>A sentence to say</source>
        <translation>Ein Satz zum Sprechen</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Ein Bild wählen</translation>
    </message>
</context>
<context>
    <name>VoiceList</name>
    <message>
        <source>Find a voice or a language</source>
        <translation>Stimme oder Sprache suchen</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Klingt</translation>
    </message>
    <message>
        <source>As the story’s language asks for</source>
        <translation>Wie die Geschichte</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Männlich</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Weiblich</translation>
    </message>
</context>
<context>
    <name>VoicePage</name>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>Tonhöhe</translation>
    </message>
    <message>
        <source>The voice’s own</source>
        <translation>Wie die Stimme</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Anhören</translation>
    </message>
    <message>
        <source>Speaking…</source>
        <translation>Spricht&#xa0;…</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Built in: eSpeak NG</source>
        <translation>Eingebaut: eSpeak NG</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Timbre</source>
        <translation>Klangfarbe</translation>
    </message>
    <message>
        <source>A number, for a model with several voices</source>
        <translation>Eine Nummer, bei Modellen mit mehreren Stimmen</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
</context>
<context>
    <name>VolumeControl</name>
    <message>
        <source>Sound on</source>
        <translation>Ton einschalten</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stummschalten</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Volume: {percent} %</source>
        <translation>Lautstärke: {percent}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>WayOut</name>
    <message>
        <source>Open the page</source>
        <translation>Die Seite öffnen</translation>
    </message>
    <message>
        <source>Log in…</source>
        <translation>Anmelden…</translation>
    </message>
    <message>
        <source>Go online</source>
        <translation>Online gehen</translation>
    </message>
</context>
<context>
    <name>WelcomeSamples</name>
    <message>
        <source>Or try one of these</source>
        <translation>Oder eines von diesen probieren</translation>
    </message>
</context>
<context>
    <name>WelcomeView</name>
    <message>
        <source>Every picture has a story</source>
        <translation>Jedes Bild hat seine Geschichte</translation>
    </message>
    <message>
        <source>Vignette says what a picture shows, writes a short story about it and reads it aloud. Everything stays on this computer.</source>
        <translation>Vignette sagt, was auf einem Bild zu sehen ist, schreibt eine kurze Geschichte dazu und liest sie vor. Alles bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Drop a picture here</source>
        <translation>Ein Bild hierher ziehen</translation>
    </message>
    <message>
        <source>Open pictures…</source>
        <translation>Bilder öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
</context>
<context>
    <name>WorkRow</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
</context>
<context>
    <name>ZoomBar</name>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Originalgröße</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Fit to the window</source>
        <translation>An Fenster anpassen</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Actual size; now {percent} %</source>
        <translation>Originalgröße; jetzt {percent}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>_Card</name>
    <message>
        <source>Download…</source>
        <translation>Herunterladen…</translation>
    </message>
    <message>
        <source>All of it is here.</source>
        <translation>Alles davon ist da.</translation>
    </message>
    <message>
        <source>Download: {what}</source>
        <translation>Herunterladen: {what}</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Captions, stories and a natural voice: what most people want.</source>
        <translation>Bildbeschreibungen, Geschichten und eine natürliche Stimme: was die meisten wollen.</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Klein</translation>
    </message>
    <message>
        <source>For older computers and slow lines: a little of everything.</source>
        <translation>Für ältere Computer und langsame Leitungen: von allem ein wenig.</translation>
    </message>
    <message>
        <source>Best for this computer</source>
        <translation>Das Beste für diesen Computer</translation>
    </message>
    <message>
        <source>For each task the best model that this computer can run.</source>
        <translation>Für jede Aufgabe das beste Modell, das dieser Computer schafft.</translation>
    </message>
    <message>
        <source>{model}, is here</source>
        <translation>{model}, ist da</translation>
    </message>
    <message>
        <source>size unknown</source>
        <translation>Größe unbekannt</translation>
    </message>
    <message>
        <source>licence unknown</source>
        <translation>Lizenz unbekannt</translation>
    </message>
    <message>
        <source>{model}, {size}, licence {licence}</source>
        <translation>{model}, {size}, Lizenz {licence}</translation>
    </message>
    <message>
        <source>{model}, {size}, licence {licence}: not for commercial use</source>
        <translation>{model}, {size}, Lizenz {licence}: nicht für kommerzielle Nutzung</translation>
    </message>
    <message>
        <source>About {size} to download.</source>
        <translation>Etwa {size} herunterzuladen.</translation>
    </message>
    <message>
        <source>{size} are free.</source>
        <translation>{size} sind frei.</translation>
    </message>
</context>
</TS>
