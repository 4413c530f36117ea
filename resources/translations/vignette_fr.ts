<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en_GB">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Vignette</source>
        <translation>À propos de Vignette</translation>
    </message>
    <message>
        <source>Vignette {version}</source>
        <translation>Vignette {version}</translation>
    </message>
    <message>
        <source>Drop in a picture: it says what it sees, tells a story about it and reads it aloud. Everything runs on this computer.</source>
        <translation>Déposez une image&#xa0;: Vignette dit ce qu’on y voit, raconte une histoire à son sujet et la lit à voix haute. Tout se passe sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Vignette is made of:</source>
        <translation>Vignette se compose de&#xa0;:</translation>
    </message>
    <message>
        <source>eSpeak NG, the built-in voice, is under the GNU GPL 3, and so is Vignette together with it. Qt is used under the GNU LGPL 3: you may replace its files by your own.</source>
        <translation>eSpeak NG, la voix intégrée, est sous licence GNU GPL 3, et Vignette avec elle. Qt est utilisé sous licence GNU LGPL 3&#xa0;: vous pouvez remplacer ses fichiers par les vôtres.</translation>
    </message>
    <message>
        <source>Open logs</source>
        <translation>Ouvrir les journaux</translation>
    </message>
    <message>
        <source>Licence texts</source>
        <translation>Textes des licences</translation>
    </message>
    <message>
        <source>What Vignette is made of</source>
        <translation>Composants de Vignette</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Composant</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Story</source>
        <translation>&amp;Histoire</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>&amp;Lecture</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;Open pictures…</source>
        <translation>&amp;Ouvrir des images…</translation>
    </message>
    <message>
        <source>Open a &amp;folder…</source>
        <translation>Ouvrir un &amp;dossier…</translation>
    </message>
    <message>
        <source>Open an &amp;address…</source>
        <translation>Ouvrir une &amp;adresse…</translation>
    </message>
    <message>
        <source>&amp;Paste a picture</source>
        <translation>&amp;Coller une image</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Edit the &amp;caption</source>
        <translation>Modifier la &amp;légende</translation>
    </message>
    <message>
        <source>Edit the &amp;story</source>
        <translation>Modifier l’&amp;histoire</translation>
    </message>
    <message>
        <source>Copy the ca&amp;ption</source>
        <translation>Copier la lé&amp;gende</translation>
    </message>
    <message>
        <source>Copy the s&amp;tory</source>
        <translation>Copier l’h&amp;istoire</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>Re&amp;chercher</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>&amp;Modèles…</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Bibliothèque</translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation>&amp;Tâches</translation>
    </message>
    <message>
        <source>&amp;Start page</source>
        <translation>Page d’&amp;accueil</translation>
    </message>
    <message>
        <source>&amp;Next story</source>
        <translation>Histoire &amp;suivante</translation>
    </message>
    <message>
        <source>P&amp;revious story</source>
        <translation>Histoire &amp;précédente</translation>
    </message>
    <message>
        <source>&amp;Undo: {what}</source>
        <translation>&amp;Annuler : {what}</translation>
    </message>
    <message>
        <source>&amp;Redo: {what}</source>
        <translation>&amp;Rétablir : {what}</translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation>A&amp;grandir le texte</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;Réduire le texte</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Plein écra&amp;n</translation>
    </message>
    <message>
        <source>&amp;Tell another story</source>
        <translation>&amp;Raconter une autre histoire</translation>
    </message>
    <message>
        <source>&amp;Read aloud again</source>
        <translation>Re&amp;lire à voix haute</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>R&amp;éessayer</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Stop &amp;all</source>
        <translation>&amp;Tout arrêter</translation>
    </message>
    <message>
        <source>Move to the tras&amp;h</source>
        <translation>Mettre à la &amp;corbeille</translation>
    </message>
    <message>
        <source>Open its &amp;folder</source>
        <translation>Ouvrir son &amp;dossier</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>&amp;Lecture ou pause</translation>
    </message>
    <message>
        <source>&amp;Next sentence</source>
        <translation>Phrase &amp;suivante</translation>
    </message>
    <message>
        <source>P&amp;revious sentence</source>
        <translation>Phrase &amp;précédente</translation>
    </message>
    <message>
        <source>Read from &amp;here</source>
        <translation>Lire à partir d’&amp;ici</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;Diagnose…</source>
        <translation>&amp;Diagnostic…</translation>
    </message>
    <message>
        <source>Open the &amp;logs</source>
        <translation>Ouvrir les &amp;journaux</translation>
    </message>
    <message>
        <source>&amp;About Vignette</source>
        <translation>À &amp;propos de Vignette</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Images récentes</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
</context>
<context>
    <name>AddDialog</name>
    <message>
        <source>Add a model</source>
        <translation>Ajouter un modèle</translation>
    </message>
    <message>
        <source>Type the id of a model on huggingface.co, such as owner/name, or choose a folder with a model in it. Vignette looks what kind it is; nothing is downloaded yet.</source>
        <translation>Saisissez l’identifiant d’un modèle de huggingface.co, comme owner/name, ou choisissez un dossier qui contient un modèle. Vignette regarde de quel type il est ; rien n’est encore téléchargé.</translation>
    </message>
    <message>
        <source>Id or folder of the model</source>
        <translation>Identifiant ou dossier du modèle</translation>
    </message>
    <message>
        <source>owner/name, or a folder</source>
        <translation>owner/name, ou un dossier</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Choose a folder with a model</source>
        <translation>Choisir un dossier contenant un modèle</translation>
    </message>
    <message>
        <source>Looking what kind of model it is…</source>
        <translation>Examen du type de modèle…</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <source>It shows: {caption}</source>
        <translation>On y voit&#xa0;: {caption}</translation>
    </message>
    <message>
        <source>The story has ended.</source>
        <translation>L’histoire est terminée.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Histoire arrêtée.</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Once upon a time there was a picture…</source>
        <translation>Il était une fois une image…</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
</context>
<context>
    <name>CaptionView</name>
    <message>
        <source>Copy the caption</source>
        <translation>Copier la légende</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Click, or press F2, to write what you see</source>
        <translation>Cliquez ou appuyez sur F2 pour écrire ce que vous voyez</translation>
    </message>
    <message>
        <source>Write what you see; the story will follow your words.</source>
        <translation>Écrivez ce que vous voyez&#xa0;: l’histoire suivra vos mots.</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>Vos propres mots</translation>
    </message>
    <message>
        <source>Vignette is not sure what this shows.</source>
        <translation>Vignette ne sait pas bien ce que montre cette image.</translation>
    </message>
    <message>
        <source>Fairly sure</source>
        <translation>Assez sûr</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sûr</translation>
    </message>
    <message>
        <source>Average confidence: {percent} %</source>
        <translation>Confiance moyenne : {percent} %</translation>
    </message>
    <message>
        <source>Back to the model’s own words</source>
        <translation>Revenir aux mots du modèle</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Built in. Small, for pictures made of Vignette&apos;s own stickers.</source>
        <translation>Intégré. Petit, pour les images faites avec les autocollants de Vignette.</translation>
    </message>
    <message>
        <source>any computer</source>
        <translation>n’importe quel ordinateur</translation>
    </message>
    <message>
        <source>captions word for word as one of the references</source>
        <translation>légendes identiques mot pour mot à une référence</translation>
    </message>
    <message>
        <source>F1 of nouns</source>
        <translation>F1 des noms</translation>
    </message>
    <message>
        <source>CIDEr-D</source>
        <translation>CIDEr-D</translation>
    </message>
    <message>
        <source>photographs of which it says that it is not sure</source>
        <translation>photographies dont il dit ne pas être sûr</translation>
    </message>
    <message>
        <source>Captions of photographs in one line.</source>
        <translation>Légendes de photographies en une ligne.</translation>
    </message>
    <message>
        <source>a computer with 4 GB of memory</source>
        <translation>un ordinateur avec 4 Go de mémoire</translation>
    </message>
    <message>
        <source>Captions of photographs, with more detail.</source>
        <translation>Légendes de photographies, plus détaillées.</translation>
    </message>
    <message>
        <source>a computer with 8 GB of memory</source>
        <translation>un ordinateur avec 8 Go de mémoire</translation>
    </message>
    <message>
        <source>Captions of everyday scenes in one line.</source>
        <translation>Légendes de scènes quotidiennes en une ligne.</translation>
    </message>
    <message>
        <source>Captions short or long, and lists of objects; small for what it sees.</source>
        <translation>Légendes courtes ou longues et listes d’objets ; petit pour ce qu’il voit.</translation>
    </message>
    <message>
        <source>The smallest that both describes pictures and answers questions about them.</source>
        <translation>Le plus petit qui décrit les images et répond aux questions à leur sujet.</translation>
    </message>
    <message>
        <source>Describes pictures and answers questions; still small.</source>
        <translation>Décrit les images et répond aux questions ; encore petit.</translation>
    </message>
    <message>
        <source>Describes pictures in detail and answers questions well.</source>
        <translation>Décrit les images en détail et répond bien aux questions.</translation>
    </message>
    <message>
        <source>a GPU with 8 GB, or a computer with 16 GB of memory and patience</source>
        <translation>un GPU avec 8 Go, ou un ordinateur avec 16 Go de mémoire et de la patience</translation>
    </message>
    <message>
        <source>Describes pictures in detail, reads text in them and answers, in many languages.</source>
        <translation>Décrit les images en détail, y lit le texte et répond, en de nombreuses langues.</translation>
    </message>
    <message>
        <source>Answers questions about photographs in a word or two.</source>
        <translation>Répond aux questions sur des photographies en un mot ou deux.</translation>
    </message>
    <message>
        <source>Built in. Writes by rules, at once, on any machine.</source>
        <translation>Intégré. Écrit selon des règles, aussitôt, sur toute machine.</translation>
    </message>
    <message>
        <source>A small language model for short and simple stories.</source>
        <translation>Un petit modèle de langue pour des histoires courtes et simples.</translation>
    </message>
    <message>
        <source>Better stories, and slower.</source>
        <translation>De meilleures histoires, plus lentement.</translation>
    </message>
    <message>
        <source>Good stories; wants a GPU.</source>
        <translation>De bonnes histoires ; demande un GPU.</translation>
    </message>
    <message>
        <source>for research and for trying out</source>
        <translation>pour la recherche et pour essayer</translation>
    </message>
    <message>
        <source>A small language model that knows many languages.</source>
        <translation>Un petit modèle de langue qui connaît de nombreuses langues.</translation>
    </message>
    <message>
        <source>Better stories in many languages.</source>
        <translation>De meilleures histoires en de nombreuses langues.</translation>
    </message>
    <message>
        <source>The smallest language model here: quick, and simple-minded.</source>
        <translation>Le plus petit modèle de langue ici : rapide et simplet.</translation>
    </message>
    <message>
        <source>Small and quick, for short stories in English.</source>
        <translation>Petit et rapide, pour de courtes histoires en anglais.</translation>
    </message>
    <message>
        <source>Good stories in English.</source>
        <translation>De bonnes histoires en anglais.</translation>
    </message>
    <message>
        <source>Built in. A plain voice in many languages.</source>
        <translation>Intégrée. Une voix simple en de nombreuses langues.</translation>
    </message>
    <message>
        <source>what it speaks is yours; passing the program on means passing its source on</source>
        <translation>ce qu’elle dit est à vous ; transmettre le programme, c’est transmettre ses sources</translation>
    </message>
    <message>
        <source>A natural voice for one language.</source>
        <translation>Une voix naturelle pour une langue.</translation>
    </message>
    <message>
        <source>A clear English voice.</source>
        <translation>Une voix anglaise claire.</translation>
    </message>
    <message>
        <source>Lively English voices that may laugh and sigh; slow without a GPU.</source>
        <translation>Des voix anglaises vivantes, qui peuvent rire et soupirer ; lent sans GPU.</translation>
    </message>
    <message>
        <source>a GPU with 4 GB, or a computer with 8 GB of memory and patience</source>
        <translation>un GPU avec 4 Go, ou un ordinateur avec 8 Go de mémoire et de la patience</translation>
    </message>
    <message>
        <source>A lively English voice made for processors.</source>
        <translation>Une voix anglaise vivante, faite pour les processeurs.</translation>
    </message>
    <message>
        <source>name its makers, Kyutai; no voice may be imitated without its owner&apos;s consent</source>
        <translation>nommez ses auteurs, Kyutai ; aucune voix ne peut être imitée sans l’accord de son propriétaire</translation>
    </message>
    <message>
        <source>The quickest; makes mistakes in noise. Some 100 languages.</source>
        <translation>Le plus rapide ; se trompe dans le bruit. Une centaine de langues.</translation>
    </message>
    <message>
        <source>Quick, and better than tiny. Some 100 languages.</source>
        <translation>Rapide, et meilleur que tiny. Une centaine de langues.</translation>
    </message>
    <message>
        <source>A good balance of speed and care. Some 100 languages.</source>
        <translation>Un bon équilibre entre vitesse et soin. Une centaine de langues.</translation>
    </message>
    <message>
        <source>Careful and slow. Some 100 languages.</source>
        <translation>Soigneux et lent. Une centaine de langues.</translation>
    </message>
    <message>
        <source>The most careful; wants a GPU. Some 100 languages.</source>
        <translation>Le plus soigneux ; demande un GPU. Une centaine de langues.</translation>
    </message>
    <message>
        <source>Nearly as careful as large-v3 and several times as quick. Some 100 languages.</source>
        <translation>Presque aussi soigneux que large-v3 et plusieurs fois plus rapide. Une centaine de langues.</translation>
    </message>
    <message>
        <source>Writes down short English recordings, quickly on any processor.</source>
        <translation>Transcrit de courts enregistrements anglais, vite sur tout processeur.</translation>
    </message>
    <message>
        <source>Finds texts that mean the same; tiny and quick.</source>
        <translation>Trouve les textes de même sens ; minuscule et rapide.</translation>
    </message>
    <message>
        <source>Finds pictures by what they show, in many languages.</source>
        <translation>Trouve les images d’après ce qu’elles montrent, en de nombreuses langues.</translation>
    </message>
    <message>
        <source>Built in. Draws with Vignette&apos;s own stickers.</source>
        <translation>Intégré. Dessine avec les autocollants de Vignette.</translation>
    </message>
    <message>
        <source>Draws small pictures in one step.</source>
        <translation>Dessine de petites images en une étape.</translation>
    </message>
    <message>
        <source>below 1 million US dollars of yearly revenue, and registered with Stability AI</source>
        <translation>moins d’un million de dollars de revenus annuels, et inscription auprès de Stability AI</translation>
    </message>
    <message>
        <source>Draws pictures with more detail in one step.</source>
        <translation>Dessine des images plus détaillées en une étape.</translation>
    </message>
    <message>
        <source>Draws detailed pictures in four steps; very large.</source>
        <translation>Dessine des images détaillées en quatre étapes ; très grand.</translation>
    </message>
    <message>
        <source>a GPU with 24 GB or more</source>
        <translation>un GPU avec 24 Go ou plus</translation>
    </message>
    <message>
        <source>Runs on any machine.</source>
        <translation>Fonctionne sur toute machine.</translation>
    </message>
    <message>
        <source>Its size is not known yet.</source>
        <translation>Sa taille n’est pas encore connue.</translation>
    </message>
    <message>
        <source>Vignette cannot run models of this kind ({family}) yet.</source>
        <translation>Vignette ne sait pas encore faire tourner ce type de modèle ({family}).</translation>
    </message>
    <message>
        <source>The download of about {size} does not fit on the disk, which has {free} free.</source>
        <translation>Le téléchargement d’environ {size} ne tient pas sur le disque, qui a {free} libres.</translation>
    </message>
    <message>
        <source>Needs about {size} of memory even with its weights made as small as they can be; this machine has {all} for models.</source>
        <translation>Demande environ {size} de mémoire même avec des poids aussi petits que possible ; cette machine a {all} pour les modèles.</translation>
    </message>
    <message>
        <source>Needs about {size} of memory and runs {where}; only {free} are free now, so close something first.</source>
        <translation>Demande environ {size} de mémoire et tourne {where} ; seuls {free} sont libres, fermez donc d’abord quelque chose.</translation>
    </message>
    <message>
        <source>Needs about {size} of memory and runs {where}.</source>
        <translation>Demande environ {size} de mémoire et tourne {where}.</translation>
    </message>
    <message>
        <source>{where}, with its weights made smaller ({precision})</source>
        <translation>{where}, avec des poids réduits ({precision})</translation>
    </message>
    <message>
        <source>on the GPU</source>
        <translation>sur le GPU</translation>
    </message>
    <message>
        <source>on the processor</source>
        <translation>sur le processeur</translation>
    </message>
    <message>
        <source>on the GPU, which shares the machine&apos;s memory</source>
        <translation>sur le GPU, qui partage la mémoire de la machine</translation>
    </message>
</context>
<context>
    <name>CrashNews</name>
    <message>
        <source>It goes on; the report was saved in “{path}”.</source>
        <translation>Vignette continue&#xa0;; le rapport est enregistré dans «&#xa0;{path}&#xa0;».</translation>
    </message>
    <message>
        <source>Something went wrong inside Vignette.</source>
        <translation>Un problème est survenu dans Vignette.</translation>
    </message>
    <message>
        <source>It goes on; the report could not be saved.</source>
        <translation>Vignette continue&#xa0;; le rapport n’a pas pu être enregistré.</translation>
    </message>
    <message>
        <source>Vignette closed unexpectedly last time.</source>
        <translation>Vignette a quitté inopinément la dernière fois.</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Afficher le rapport</translation>
    </message>
    <message>
        <source>The report was saved in “{path}”.</source>
        <translation>Le rapport est enregistré dans «&#xa0;{path}&#xa0;».</translation>
    </message>
</context>
<context>
    <name>DeviceButton</name>
    <message>
        <source>The system’s own output</source>
        <translation>Sortie audio du système</translation>
    </message>
    <message>
        <source>{name} (not connected)</source>
        <translation>{name} (non connecté)</translation>
    </message>
    <message>
        <source>Looking for outputs…</source>
        <translation>Recherche de sorties audio…</translation>
    </message>
    <message>
        <source>Where the sound goes</source>
        <translation>Sortie audio</translation>
    </message>
</context>
<context>
    <name>DiagnosisDialog</name>
    <message>
        <source>Check this computer</source>
        <translation>Vérifier cet ordinateur</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Revérifier</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>Il manque quelque chose.</translation>
    </message>
    <message>
        <source>Vignette has all it needs.</source>
        <translation>Vignette a tout ce qu’il faut.</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquant</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>DownloadDialog</name>
    <message numerus="yes">
        <source>Download %n model(s)</source>
        <translation>
            <numerusform>Télécharger %n modèle</numerusform>
            <numerusform>Télécharger %n modèles</numerusform>
        </translation>
    </message>
    <message>
        <source>Download {model}</source>
        <translation>Télécharger {model}</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Téléchargement</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What will be downloaded</source>
        <translation>Ce qui sera téléchargé</translation>
    </message>
    <message>
        <source>Licence: {licence}. {terms}</source>
        <translation>Licence : {licence}. {terms}</translation>
    </message>
    <message>
        <source>You have been let in by its makers.</source>
        <translation>Ses auteurs vous ont donné accès.</translation>
    </message>
    <message>
        <source>Read the licence</source>
        <translation>Lire la licence</translation>
    </message>
    <message>
        <source>Read the licence of {model}</source>
        <translation>Lire la licence de {model}</translation>
    </message>
    <message>
        <source>About {size}</source>
        <translation>Environ {size}</translation>
    </message>
    <message>
        <source>{size} to download</source>
        <translation>{size} à télécharger</translation>
    </message>
    <message>
        <source>{size} to download of {all}; the rest is here</source>
        <translation>{size} à télécharger sur {all} ; le reste est là</translation>
    </message>
    <message>
        <source>I have read and accept the licences</source>
        <translation>J’ai lu et j’accepte les licences</translation>
    </message>
    <message>
        <source>I have read and accept the licence</source>
        <translation>J’ai lu et j’accepte la licence</translation>
    </message>
    <message>
        <source>Asking how large it is…</source>
        <translation>Demande de la taille…</translation>
    </message>
    <message>
        <source>{size} do not fit on the disk: {free} are free. Make room first.</source>
        <translation>{size} ne tiennent pas sur le disque : {free} sont libres. Faites d’abord de la place.</translation>
    </message>
    <message>
        <source>{size} in all; {free} are free on the disk.</source>
        <translation>{size} en tout ; {free} sont libres sur le disque.</translation>
    </message>
    <message>
        <source>{size} in all.</source>
        <translation>{size} en tout.</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Drop to tell a story about every picture in it</source>
        <translation>Déposez pour raconter une histoire sur chaque image</translation>
    </message>
    <message numerus="yes">
        <source>Drop to tell a story about %n picture(s)</source>
        <translation>
            <numerusform>Déposez pour raconter une histoire sur %n image</numerusform>
            <numerusform>Déposez pour raconter une histoire sur %n images</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is moved, and nothing leaves this computer.</source>
        <translation>Rien n’est déplacé et rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>This is no picture</source>
        <translation>Ce n’est pas une image</translation>
    </message>
    <message>
        <source>Vignette takes pictures, folders of pictures and their addresses.</source>
        <translation>Vignette accepte les images, les dossiers d’images et leurs adresses.</translation>
    </message>
</context>
<context>
    <name>Durations</name>
    <message numerus="yes">
        <source>about %n second(s)</source>
        <translation>
            <numerusform>environ %n seconde</numerusform>
            <numerusform>environ %n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>environ %n minute</numerusform>
            <numerusform>environ %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>environ %n heure</numerusform>
            <numerusform>environ %n heures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>Edit caption</source>
        <translation>Modifier la légende</translation>
    </message>
    <message>
        <source>Edit story</source>
        <translation>Modifier l’histoire</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>Opening the picture</source>
        <translation>Ouverture de l’image</translation>
    </message>
    <message>
        <source>Opening pictures</source>
        <translation>Ouverture des images</translation>
    </message>
    <message>
        <source>Downloading the model</source>
        <translation>Téléchargement du modèle</translation>
    </message>
    <message>
        <source>Waking the model</source>
        <translation>Réveil du modèle</translation>
    </message>
    <message>
        <source>Waking the captioner</source>
        <translation>Réveil de l’observateur</translation>
    </message>
    <message>
        <source>Looking at the picture</source>
        <translation>Observation de l’image</translation>
    </message>
    <message>
        <source>Waking the storyteller</source>
        <translation>Réveil du conteur</translation>
    </message>
    <message>
        <source>Reading what to write about</source>
        <translation>Lecture du sujet</translation>
    </message>
    <message>
        <source>Waking the voice</source>
        <translation>Réveil de la voix</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Écoute</translation>
    </message>
    <message>
        <source>Choosing how to say it</source>
        <translation>Choix de l’intonation</translation>
    </message>
    <message>
        <source>Sketching the sound</source>
        <translation>Ébauche du son</translation>
    </message>
    <message>
        <source>Refining the sound</source>
        <translation>Affinage du son</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Dessin en cours</translation>
    </message>
</context>
<context>
    <name>EntryMark</name>
    <message>
        <source>Not sure</source>
        <translation>Incertaine</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>{name}: {words}.</source>
        <translation>{name}&#xa0;: {words}.</translation>
    </message>
    <message>
        <source>{name}. {state}.</source>
        <translation>{name}. {state}.</translation>
    </message>
    <message>
        <source>{name}: {words}. {state}.</source>
        <translation>{name}&#xa0;: {words}. {state}.</translation>
    </message>
</context>
<context>
    <name>EntryMenu</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Open the containing folder</source>
        <translation>Ouvrir son dossier</translation>
    </message>
    <message numerus="yes">
        <source>Restore %n story(s)</source>
        <translation>
            <numerusform>Restaurer %n histoire</numerusform>
            <numerusform>Restaurer %n histoires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n story(s) to the trash</source>
        <translation>
            <numerusform>Mettre %n histoire à la corbeille</numerusform>
            <numerusform>Mettre %n histoires à la corbeille</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Copy the caption</source>
        <translation>Copier la légende</translation>
    </message>
    <message>
        <source>Copy the story</source>
        <translation>Copier l’histoire</translation>
    </message>
    <message>
        <source>Tell another story…</source>
        <translation>Raconter une autre histoire…</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Un problème est survenu</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Afficher les détails</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Open logs</source>
        <translation>Ouvrir les journaux</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Masquer les détails</translation>
    </message>
</context>
<context>
    <name>FieldDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Find a model</source>
        <translation>Chercher un modèle</translation>
    </message>
    <message>
        <source>Sets of models</source>
        <translation>Ensembles de modèles</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>Toutes les tâches</translation>
    </message>
    <message>
        <source>Where they are</source>
        <translation>Où ils sont</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Tous les modèles</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>Not downloaded</source>
        <translation>Non téléchargé</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>By name or folder…</source>
        <translation>Par nom ou dossier…</translation>
    </message>
    <message>
        <source>Bring in from a folder…</source>
        <translation>Importer d’un dossier…</translation>
    </message>
    <message>
        <source>Bring in from a zip…</source>
        <translation>Importer d’un zip…</translation>
    </message>
</context>
<context>
    <name>FoldersPage</name>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Audio files</source>
        <translation>Fichiers audio</translation>
    </message>
    <message>
        <source>Days to keep what is deleted</source>
        <translation>Jours de conservation des éléments supprimés</translation>
    </message>
    <message>
        <source>These folders may be looked at when something is wrong:</source>
        <translation>Ces dossiers sont utiles en cas de problème&#xa0;:</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Vignette uses this folder when it starts next. Nothing is moved: what is in the library now stays in {folder}.</source>
        <translation>Vignette utilisera ce dossier au prochain démarrage. Rien n’est déplacé&#xa0;: le contenu actuel de la bibliothèque reste dans {folder}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open: {what}</source>
        <translation>Ouvrir&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Change: {what}</source>
        <translation>Modifier&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Choose a folder for the library</source>
        <translation>Choisir un dossier pour la bibliothèque</translation>
    </message>
</context>
<context>
    <name>JobPanel</name>
    <message numerus="yes">
        <source>%n story(s) were left unfinished last time.</source>
        <translation>
            <numerusform>%n histoire est restée inachevée la dernière fois.</numerusform>
            <numerusform>%n histoires sont restées inachevées la dernière fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>Tout arrêter</translation>
    </message>
    <message>
        <source>Try failed ones again</source>
        <translation>Réessayer les échecs</translation>
    </message>
    <message>
        <source>Clear finished ones</source>
        <translation>Retirer les terminées</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Nothing to do. Drop a picture in, and it is listed here.</source>
        <translation>Rien à faire. Déposez une image, elle apparaîtra ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) ended.</source>
        <translation>
            <numerusform>%n tâche terminée.</numerusform>
            <numerusform>%n tâches terminées.</numerusform>
        </translation>
    </message>
    <message>
        <source>{ended} of {all} done</source>
        <translation>Terminées&#xa0;: {ended} sur {all}</translation>
    </message>
    <message>
        <source>{done}, {time} left</source>
        <translation>{done}, encore {time}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>What went wrong…</source>
        <translation>Détails de l’erreur…</translation>
    </message>
</context>
<context>
    <name>JobWords</name>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <source>A pasted picture</source>
        <translation>Une image collée</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>The language of menus and messages. Which language stories are told in is chosen on the page Stories.</source>
        <translation>La langue des menus et des messages. Celle des histoires se choisit à la page «&#xa0;Histoires&#xa0;».</translation>
    </message>
</context>
<context>
    <name>LibraryBar</name>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Incertaines</translation>
    </message>
    <message>
        <source>No story</source>
        <translation>Sans histoire</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Modifiées</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Plus récentes d’abord</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Plus anciennes d’abord</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search captions and stories</source>
        <translation>Chercher légendes et histoires</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Trier</translation>
    </message>
    <message>
        <source>Show as a grid</source>
        <translation>Afficher en grille</translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>Stories</source>
        <translation>Histoires</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>No caption or story here has “{words}”.</source>
        <translation>Aucune légende ni histoire ici ne contient «&#xa0;{words}&#xa0;».</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>What you delete can be taken back from here.</source>
        <translation>Ce que vous supprimez peut être récupéré ici.</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>La corbeille est vide</translation>
    </message>
    <message>
        <source>Show all stories</source>
        <translation>Afficher toutes les histoires</translation>
    </message>
    <message>
        <source>No story is like this</source>
        <translation>Aucune histoire de ce genre</translation>
    </message>
    <message>
        <source>Drop a picture anywhere in this window, and its story is kept here.</source>
        <translation>Déposez une image n’importe où dans cette fenêtre&#xa0;: son histoire sera gardée ici.</translation>
    </message>
    <message>
        <source>No stories yet</source>
        <translation>Pas encore d’histoire</translation>
    </message>
    <message>
        <source>Choose pictures…</source>
        <translation>Choisir des images…</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) selected</source>
        <translation>
            <numerusform>%n histoire sélectionnée</numerusform>
            <numerusform>%n histoires sélectionnées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s)</source>
        <translation>
            <numerusform>%n histoire</numerusform>
            <numerusform>%n histoires</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>No model is like this. Look for something else.</source>
        <translation>Aucun modèle ne correspond. Cherchez autre chose.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
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
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>ModelButtons</name>
    <message>
        <source>Download…</source>
        <translation>Télécharger…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Cancel the download</source>
        <translation>Annuler le téléchargement</translation>
    </message>
    <message>
        <source>Try it…</source>
        <translation>L’essayer…</translation>
    </message>
    <message>
        <source>Check the files</source>
        <translation>Vérifier les fichiers</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Réparer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Copy to a folder or zip…</source>
        <translation>Copier vers un dossier ou zip…</translation>
    </message>
</context>
<context>
    <name>ModelDelegate</name>
    <message>
        <source>in use</source>
        <translation>utilisé</translation>
    </message>
</context>
<context>
    <name>ModelDesk</name>
    <message>
        <source>{model} has been downloaded.</source>
        <translation>{model} a été téléchargé.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) of models were left unfinished last time.</source>
        <translation>
            <numerusform>%n téléchargement de modèle est resté inachevé la dernière fois.</numerusform>
            <numerusform>%n téléchargements de modèles sont restés inachevés la dernière fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Choose the model to bring in</source>
        <translation>Choisir le modèle à importer</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Fichiers zip (*.zip)</translation>
    </message>
    <message>
        <source>Where to write the model</source>
        <translation>Où écrire le modèle</translation>
    </message>
</context>
<context>
    <name>ModelDetails</name>
    <message>
        <source>About the model</source>
        <translation>À propos du modèle</translation>
    </message>
    <message>
        <source>There is one for each of many languages. Name one by its code:</source>
        <translation>Il y en a un pour chacune de nombreuses langues. Indiquez-en une par son code :</translation>
    </message>
    <message>
        <source>Three letters, such as deu, fra or spa</source>
        <translation>Trois lettres, comme deu, fra ou spa</translation>
    </message>
    <message>
        <source>Code of the language</source>
        <translation>Code de la langue</translation>
    </message>
</context>
<context>
    <name>ModelForm</name>
    <message>
        <source>Read the licence</source>
        <translation>Lire la licence</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mesuré</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Ouvrir sa page</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Sur le disque</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Téléchargement</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Vient de</translation>
    </message>
    <message>
        <source>Note: {note}.</source>
        <translation>Remarque : {note}.</translation>
    </message>
    <message>
        <source>Its makers ask you to log in and to agree on its page first.</source>
        <translation>Ses auteurs vous demandent d’abord de vous connecter et d’accepter sur sa page.</translation>
    </message>
    <message>
        <source>{size} as {precision}</source>
        <translation>{size} en {precision}</translation>
    </message>
</context>
<context>
    <name>ModelSession</name>
    <message>
        <source>You are logged in. The token is kept in {place}.</source>
        <translation>Vous êtes connecté. Le jeton est conservé dans {place}.</translation>
    </message>
    <message>
        <source>{model} was deleted.</source>
        <translation>{model} a été supprimé.</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) put out of the memory.</source>
        <translation>
            <numerusform>%n modèle retiré de la mémoire.</numerusform>
            <numerusform>%n modèles retirés de la mémoire.</numerusform>
        </translation>
    </message>
    <message>
        <source>No model is in the memory without work.</source>
        <translation>Aucun modèle n’est en mémoire sans travail.</translation>
    </message>
</context>
<context>
    <name>ModelWindow</name>
    <message>
        <source>No model has been downloaded; {free} are free on the disk.</source>
        <translation>Aucun modèle n’a été téléchargé ; {free} sont libres sur le disque.</translation>
    </message>
    <message>
        <source>Downloaded models take {size} of the disk; {free} are free.</source>
        <translation>Les modèles téléchargés prennent {size} du disque ; {free} sont libres.</translation>
    </message>
    <message>
        <source>Vignette is set to stay offline: nothing can be downloaded.</source>
        <translation>Vignette est réglé pour rester hors ligne : rien ne peut être téléchargé.</translation>
    </message>
    <message>
        <source>Go online</source>
        <translation>Se connecter à Internet</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) were left unfinished last time.</source>
        <translation>
            <numerusform>%n téléchargement est resté inachevé la dernière fois.</numerusform>
            <numerusform>%n téléchargements sont restés inachevés la dernière fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Les laisser</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Réparer</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Free memory now</source>
        <translation>Libérer la mémoire</translation>
    </message>
    <message>
        <source>Put every model out of the memory that is not at work</source>
        <translation>Retirer de la mémoire tout modèle qui ne travaille pas</translation>
    </message>
</context>
<context>
    <name>ModelWords</name>
    <message>
        <source>Captions</source>
        <translation>Légendes</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Histoires</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Écoute</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Dessin</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Use for captions</source>
        <translation>Utiliser pour les légendes</translation>
    </message>
    <message>
        <source>Use for questions</source>
        <translation>Utiliser pour les questions</translation>
    </message>
    <message>
        <source>Use for stories</source>
        <translation>Utiliser pour les histoires</translation>
    </message>
    <message>
        <source>Use as the voice</source>
        <translation>Utiliser comme voix</translation>
    </message>
    <message>
        <source>Use for listening</source>
        <translation>Utiliser pour l’écoute</translation>
    </message>
    <message>
        <source>Use for drawing</source>
        <translation>Utiliser pour le dessin</translation>
    </message>
    <message>
        <source>Use for search</source>
        <translation>Utiliser pour la recherche</translation>
    </message>
    <message>
        <source>In use for captions</source>
        <translation>Utilisé pour les légendes</translation>
    </message>
    <message>
        <source>In use for questions</source>
        <translation>Utilisé pour les questions</translation>
    </message>
    <message>
        <source>In use for stories</source>
        <translation>Utilisé pour les histoires</translation>
    </message>
    <message>
        <source>In use as the voice</source>
        <translation>Utilisé comme voix</translation>
    </message>
    <message>
        <source>In use for listening</source>
        <translation>Utilisé pour l’écoute</translation>
    </message>
    <message>
        <source>In use for drawing</source>
        <translation>Utilisé pour le dessin</translation>
    </message>
    <message>
        <source>In use for search</source>
        <translation>Utilisé pour la recherche</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Intégré</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Incomplet</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Téléchargement</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Download failed</source>
        <translation>Échec du téléchargement</translation>
    </message>
    <message>
        <source>Not downloaded</source>
        <translation>Non téléchargé</translation>
    </message>
    <message>
        <source>Cannot be run yet</source>
        <translation>Pas encore utilisable</translation>
    </message>
    <message>
        <source>Asking how large it is</source>
        <translation>Demande de la taille</translation>
    </message>
    <message>
        <source>{here} of {all}</source>
        <translation>{here} sur {all}</translation>
    </message>
    <message>
        <source>{size} a second</source>
        <translation>{size} par seconde</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>encore {time}</translation>
    </message>
    <message>
        <source>Fits this computer</source>
        <translation>Convient à cet ordinateur</translation>
    </message>
    <message>
        <source>Fits with other programs closed</source>
        <translation>Convient si d’autres programmes sont fermés</translation>
    </message>
    <message>
        <source>Too large for this computer</source>
        <translation>Trop grand pour cet ordinateur</translation>
    </message>
    <message>
        <source>Looking at this computer…</source>
        <translation>Examen de cet ordinateur…</translation>
    </message>
    <message>
        <source>Unknown licence</source>
        <translation>Licence inconnue</translation>
    </message>
    <message>
        <source>not commercial</source>
        <translation>non commercial</translation>
    </message>
    <message>
        <source>Find out whether you may use it commercially.</source>
        <translation>Vérifiez si vous pouvez l’utiliser commercialement.</translation>
    </message>
    <message>
        <source>Commercial use is allowed.</source>
        <translation>L’usage commercial est permis.</translation>
    </message>
    <message>
        <source>Commercial use is not allowed.</source>
        <translation>L’usage commercial n’est pas permis.</translation>
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
        <translation>Vérification de {model}</translation>
    </message>
    <message>
        <source>{model} is as it should be.</source>
        <translation>{model} est en ordre.</translation>
    </message>
    <message>
        <source>Repairing {model}</source>
        <translation>Réparation de {model}</translation>
    </message>
    <message>
        <source>The model was brought in.</source>
        <translation>Le modèle a été importé.</translation>
    </message>
    <message>
        <source>Bringing in a model</source>
        <translation>Importation d’un modèle</translation>
    </message>
    <message>
        <source>{model} was written to {place}.</source>
        <translation>{model} a été écrit dans {place}.</translation>
    </message>
    <message>
        <source>Writing {model}</source>
        <translation>Écriture de {model}</translation>
    </message>
    <message>
        <source>The models are in {place} now.</source>
        <translation>Les modèles sont maintenant dans {place}.</translation>
    </message>
    <message>
        <source>Moving the models</source>
        <translation>Déplacement des modèles</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of {model} are damaged or missing.</source>
        <translation>
            <numerusform>%n fichier de {model} est endommagé ou manque.</numerusform>
            <numerusform>%n fichiers de {model} sont endommagés ou manquent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Choose a name, type the id of a model on huggingface.co such as owner/name, or browse for a folder. A change is used from the next picture on.</source>
        <translation>Choisissez un nom, saisissez l’identifiant d’un modèle sur huggingface.co, tel que owner/name, ou parcourez vos dossiers. Tout changement vaut dès l’image suivante.</translation>
    </message>
    <message>
        <source>Manage models…</source>
        <translation>Gérer les modèles…</translation>
    </message>
    <message>
        <source>Says what it sees</source>
        <translation>Décrit l’image</translation>
    </message>
    <message>
        <source>Tells the story</source>
        <translation>Raconte l’histoire</translation>
    </message>
    <message>
        <source>Adapter of the storyteller</source>
        <translation>Adaptateur du conteur</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Reads it aloud</source>
        <translation>La lit à voix haute</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Fonctionne sur</translation>
    </message>
    <message>
        <source>Download no models and fetch no pictures</source>
        <translation>Ne télécharger ni modèles ni images</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source> MB a second</source>
        <translation> Mo par seconde</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Téléchargements</translation>
    </message>
    <message>
        <source>Folder of models</source>
        <translation>Dossier des modèles</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Partagé</translation>
    </message>
    <message>
        <source>Unless moved, the one that other programs use, too</source>
        <translation>Sauf déplacement, celui que d’autres programmes utilisent aussi</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Déplacer…</translation>
    </message>
    <message>
        <source>Move: {what}</source>
        <translation>Déplacer : {what}</translation>
    </message>
    <message>
        <source>Choose a folder for the models</source>
        <translation>Choisir un dossier pour les modèles</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Intégré</translation>
    </message>
    <message>
        <source>The fastest there is</source>
        <translation>Le plus rapide</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>Processeur (CPU)</translation>
    </message>
    <message>
        <source>NVIDIA graphics card (CUDA)</source>
        <translation>Carte graphique NVIDIA (CUDA)</translation>
    </message>
    <message>
        <source>Apple graphics processor (MPS)</source>
        <translation>Processeur graphique Apple (MPS)</translation>
    </message>
</context>
<context>
    <name>NameField</name>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Browse: {what}</source>
        <translation>Parcourir&#xa0;: {what}</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard. Copy one, then paste.</source>
        <translation>Il n’y a pas d’image dans le presse-papiers. Copiez-en une, puis collez-la.</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) moved to the trash.</source>
        <translation>
            <numerusform>%n histoire placée dans la corbeille.</numerusform>
            <numerusform>%n histoires placées dans la corbeille.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>{name}: {error}</source>
        <translation>{name}&#xa0;: {error}</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) done.</source>
        <translation>
            <numerusform>%n tâche terminée.</numerusform>
            <numerusform>%n tâches terminées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) failed, {done} done.</source>
        <translation>
            <numerusform>%n tâche a échoué, terminées : {done}.</numerusform>
            <numerusform>%n tâches ont échoué, terminées : {done}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show jobs</source>
        <translation>Afficher les tâches</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Open pictures</source>
        <translation>Ouvrir des images</translation>
    </message>
    <message>
        <source>Pictures ({patterns})</source>
        <translation>Images ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>Ouvrir un dossier</translation>
    </message>
    <message>
        <source>Open an address</source>
        <translation>Ouvrir une adresse</translation>
    </message>
    <message>
        <source>The address of a picture, such as https://…/photo.jpg</source>
        <translation>L’adresse d’une image, par exemple https://…/photo.jpg</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>Effacer cette liste</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Picture “{name}”</source>
        <translation>Image «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>There is no picture to this story.</source>
        <translation>Cette histoire n’a pas d’image.</translation>
    </message>
    <message>
        <source>Fetching the picture…</source>
        <translation>Récupération de l’image…</translation>
    </message>
</context>
<context>
    <name>PlayerBar</name>
    <message>
        <source>{message} How to fix it: {hint}</source>
        <translation>{message} Solution&#xa0;: {hint}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Waiting for the next sentence</source>
        <translation>En attente de la phrase suivante</translation>
    </message>
    <message>
        <source>{duration} …</source>
        <comment>a story that is still getting longer</comment>
        <translation>{duration} …</translation>
    </message>
    <message>
        <source>Voice and rate: {voice}</source>
        <translation>Voix et vitesse&#xa0;: {voice}</translation>
    </message>
    <message>
        <source>Voice and rate</source>
        <translation>Voix et vitesse</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>Phrase précédente</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Phrase suivante</translation>
    </message>
    <message>
        <source>Position in the story</source>
        <translation>Position dans l’histoire</translation>
    </message>
</context>
<context>
    <name>RefusedDialog</name>
    <message>
        <source>What could not be opened, and why</source>
        <translation>Ce qui n’a pas pu être ouvert, et pourquoi</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Copier la liste</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) could not be opened</source>
        <translation>
            <numerusform>%n image n’a pas pu être ouverte</numerusform>
            <numerusform>%n images n’ont pas pu être ouvertes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>A bird above a house in a meadow</source>
        <translation>Un oiseau au-dessus d’une maison dans une prairie</translation>
    </message>
    <message>
        <source>A crab, a palm and a dog on the beach</source>
        <translation>Un crabe, un palmier et un chien sur la plage</translation>
    </message>
    <message>
        <source>A fox, an owl and two mushrooms in the forest in the fog</source>
        <translation>Un renard, un hibou et deux champignons dans la forêt embrumée</translation>
    </message>
    <message>
        <source>A snowman and three penguins while it snows in the mountains</source>
        <translation>Un bonhomme de neige et trois manchots sous la neige à la montagne</translation>
    </message>
    <message>
        <source>A bus, a tree and a police car in the city in the rain</source>
        <translation>Un bus, un arbre et une voiture de police en ville sous la pluie</translation>
    </message>
    <message>
        <source>A swan, a sailboat and an island on the sea</source>
        <translation>Un cygne, un voilier et une île sur la mer</translation>
    </message>
    <message>
        <source>Two donuts above a cup on a pink background</source>
        <translation>Deux donuts au-dessus d’une tasse sur fond rose</translation>
    </message>
    <message>
        <source>An octopus, a fish, a turtle and a dolphin under water</source>
        <translation>Une pieuvre, un poisson, une tortue et un dauphin sous l’eau</translation>
    </message>
    <message>
        <source>An astronaut, a rocket and a planet in space</source>
        <translation>Un astronaute, une fusée et une planète dans l’espace</translation>
    </message>
    <message>
        <source>A castle next to a dragon at night</source>
        <translation>Un château à côté d’un dragon, la nuit</translation>
    </message>
    <message>
        <source>An elephant and a giraffe at sunset</source>
        <translation>Un éléphant et une girafe au coucher du soleil</translation>
    </message>
    <message>
        <source>A teapot, a cake and two strawberries in the kitchen</source>
        <translation>Une théière, un gâteau et deux fraises dans la cuisine</translation>
    </message>
    <message>
        <source>A guitar, a sofa and a teddy bear in the living room</source>
        <translation>Une guitare, un canapé et un ours en peluche dans le salon</translation>
    </message>
    <message>
        <source>A unicorn and a butterfly in a field under a rainbow</source>
        <translation>Une licorne et un papillon dans un champ sous un arc-en-ciel</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Clear the search (Esc)</source>
        <translation>Effacer la recherche (Échap)</translation>
    </message>
</context>
<context>
    <name>SetPage</name>
    <message>
        <source>Sets of models</source>
        <translation>Ensembles de modèles</translation>
    </message>
    <message>
        <source>Get models in one go</source>
        <translation>Obtenir des modèles d’un coup</translation>
    </message>
    <message>
        <source>What comes with Vignette works at once and is small. These see, tell and speak better. Or choose a single model from the list.</source>
        <translation>Ce qui vient avec Vignette marche tout de suite et est petit. Ceux-ci voient, racontent et parlent mieux. Ou choisissez un seul modèle dans la liste.</translation>
    </message>
    <message>
        <source>Looking at this computer…</source>
        <translation>Examen de cet ordinateur…</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Rétablir par défaut</translation>
    </message>
    <message>
        <source>Set this page back to how Vignette comes</source>
        <translation>Remettre cette page à son état d’origine</translation>
    </message>
    <message>
        <source>Undo changes</source>
        <translation>Annuler les changements</translation>
    </message>
    <message>
        <source>Set everything back to how it was when this opened</source>
        <translation>Tout remettre comme à l’ouverture de cette fenêtre</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Histoires</translation>
    </message>
    <message>
        <source>Models and device</source>
        <translation>Modèles et matériel</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Given by a variable or on the command line: a change here lasts until Vignette closes.</source>
        <translation>Fixé par une variable ou en ligne de commande&#xa0;: un changement ici vaut jusqu’à la fermeture de Vignette.</translation>
    </message>
</context>
<context>
    <name>ShortcutsHelp</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>Rechercher un raccourci</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Choose what shall be done, go to the keys and press the new ones.</source>
        <translation>Choisissez une action, allez au champ «&#xa0;Touches&#xa0;» et appuyez sur les nouvelles touches.</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Aucune touche</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>{keys} is taken: it does ‘{other}’. ‘{label}’ keeps its keys.</source>
        <translation>{keys} sert déjà à «&#xa0;{other}&#xa0;». «&#xa0;{label}&#xa0;» garde ses touches.</translation>
    </message>
</context>
<context>
    <name>SpeedButton</name>
    <message>
        <source>A little slower</source>
        <translation>Un peu plus lent</translation>
    </message>
    <message>
        <source>A little faster</source>
        <translation>Un peu plus rapide</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Speed: {speed}</source>
        <translation>Vitesse&#xa0;: {speed}</translation>
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
        <translation>Tâches&#xa0;: {state}</translation>
    </message>
    <message>
        <source>Captions: {model}</source>
        <translation>Légendes&#xa0;: {model}</translation>
    </message>
    <message>
        <source>Stories: {model}</source>
        <translation>Histoires&#xa0;: {model}</translation>
    </message>
    <message>
        <source>Voice: {model}</source>
        <translation>Voix&#xa0;: {model}</translation>
    </message>
    <message>
        <source>Runs on: {device}</source>
        <translation>Fonctionne sur&#xa0;: {device}</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) left</source>
        <translation>
            <numerusform>%n tâche restante</numerusform>
            <numerusform>%n tâches restantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) left, {time}</source>
        <translation>
            <numerusform>%n tâche restante, {time}</numerusform>
            <numerusform>%n tâches restantes, {time}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoriesPage</name>
    <message>
        <source>What a new story is like; above each story you can ask for more.</source>
        <translation>Pour les nouvelles histoires&#xa0;; au-dessus de chacune, vous pouvez en demander plus.</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Style</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Age of the reader in years</source>
        <translation>Âge du lecteur en années</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Bedtime story</source>
        <translation>Histoire du soir</translation>
    </message>
    <message>
        <source>Adventure</source>
        <translation>Aventure</translation>
    </message>
    <message>
        <source>Mystery</source>
        <translation>Mystère</translation>
    </message>
    <message>
        <source>Funny</source>
        <translation>Drôle</translation>
    </message>
    <message>
        <source>Fable</source>
        <translation>Fable</translation>
    </message>
    <message>
        <source>News report</source>
        <translation>Reportage</translation>
    </message>
    <message>
        <source>Plain description</source>
        <translation>Simple description</translation>
    </message>
    <message>
        <source>{name}, about {count} words</source>
        <translation>{name}, environ {count} mots</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Courte</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>Longue</translation>
    </message>
</context>
<context>
    <name>StoryDetails</name>
    <message>
        <source>Mia, Ben</source>
        <translation>Léa, Tom</translation>
    </message>
    <message>
        <source>a red balloon</source>
        <translation>un ballon rouge</translation>
    </message>
    <message>
        <source>More about the story</source>
        <translation>Autres souhaits</translation>
    </message>
    <message>
        <source>Reader’s &amp;age</source>
        <translation>Â&amp;ge du lecteur</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Prénoms</translation>
    </message>
    <message>
        <source>&amp;Mention</source>
        <translation>&amp;Mentionner</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>G&amp;raine</translation>
    </message>
    <message>
        <source>Throw the dice</source>
        <translation>Lancer les dés</translation>
    </message>
    <message>
        <source>Throw the dice for another seed</source>
        <translation>Lancer les dés pour une autre graine</translation>
    </message>
    <message>
        <source>The same seed and wishes give the same story again.</source>
        <translation>La même graine et les mêmes souhaits redonnent la même histoire.</translation>
    </message>
</context>
<context>
    <name>StoryNotices</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>You stopped this one.</source>
        <translation>Vous avez arrêté cette histoire.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>The story was changed after it was read aloud.</source>
        <translation>L’histoire a été modifiée depuis sa lecture.</translation>
    </message>
    <message>
        <source>Read aloud again</source>
        <translation>Relire à voix haute</translation>
    </message>
    <message>
        <source>Edited by you</source>
        <translation>Modifiée par vous</translation>
    </message>
    <message>
        <source>Back to the model’s own words</source>
        <translation>Revenir aux mots du modèle</translation>
    </message>
</context>
<context>
    <name>StoryOptionsBar</name>
    <message>
        <source>Style</source>
        <translation>Style</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Tell another</source>
        <translation>Une autre histoire</translation>
    </message>
    <message>
        <source>More about the story</source>
        <translation>Autres souhaits</translation>
    </message>
    <message>
        <source>Bedtime story</source>
        <translation>Histoire du soir</translation>
    </message>
    <message>
        <source>Adventure</source>
        <translation>Aventure</translation>
    </message>
    <message>
        <source>Mystery</source>
        <translation>Mystère</translation>
    </message>
    <message>
        <source>Funny</source>
        <translation>Drôle</translation>
    </message>
    <message>
        <source>Fable</source>
        <translation>Fable</translation>
    </message>
    <message>
        <source>News report</source>
        <translation>Reportage</translation>
    </message>
    <message>
        <source>Plain description</source>
        <translation>Simple description</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Courte</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>Longue</translation>
    </message>
</context>
<context>
    <name>StoryPlaceholder</name>
    <message>
        <source>Open a picture to read its story.</source>
        <translation>Ouvrez une image pour lire son histoire.</translation>
    </message>
    <message>
        <source>It begins as soon as those before it are done.</source>
        <translation>Elle commencera dès que les précédentes seront prêtes.</translation>
    </message>
    <message>
        <source>Waiting in the queue</source>
        <translation>Dans la file d’attente</translation>
    </message>
    <message>
        <source>The story appears here while it is written.</source>
        <translation>L’histoire s’affiche ici à mesure qu’elle s’écrit.</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>What was finished before is kept.</source>
        <translation>Ce qui était terminé est conservé.</translation>
    </message>
    <message>
        <source>You stopped this one.</source>
        <translation>Vous avez arrêté cette histoire.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>There is no story yet.</source>
        <translation>Il n’y a pas encore d’histoire.</translation>
    </message>
    <message>
        <source>Tell a story</source>
        <translation>Raconter une histoire</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>StoryProgress</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop; what is finished is kept</source>
        <translation>Arrêter&#xa0;; ce qui est terminé est conservé</translation>
    </message>
    <message>
        <source>Waiting for its turn…</source>
        <translation>En attente de son tour…</translation>
    </message>
    <message>
        <source>Recording the reading…</source>
        <translation>Enregistrement de la lecture…</translation>
    </message>
    <message>
        <source>Writing the story…</source>
        <translation>Écriture de l’histoire…</translation>
    </message>
    <message>
        <source>{what}…</source>
        <translation>{what}…</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Préparation…</translation>
    </message>
</context>
<context>
    <name>StoryText</name>
    <message>
        <source>Read from here</source>
        <translation>Lire à partir d’ici</translation>
    </message>
</context>
<context>
    <name>StoryView</name>
    <message>
        <source>Story</source>
        <translation>Histoire</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>TokenDialog</name>
    <message>
        <source>Log in to Hugging Face</source>
        <translation>Se connecter à Hugging Face</translation>
    </message>
    <message>
        <source>Some makers want to know who downloads their model. Make a token that may read on your page of tokens, and paste it here. It stays on this computer, in its keyring where it has one, and is sent to Hugging Face alone.</source>
        <translation>Certains auteurs veulent savoir qui télécharge leur modèle. Créez un jeton de lecture sur votre page de jetons et collez-le ici. Il reste sur cet ordinateur, dans son trousseau s’il en a un, et n’est envoyé qu’à Hugging Face.</translation>
    </message>
    <message>
        <source>Open the page of tokens</source>
        <translation>Ouvrir la page des jetons</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Asking the hub…</source>
        <translation>Interrogation du hub…</translation>
    </message>
</context>
<context>
    <name>TransferPanel</name>
    <message>
        <source>Progress of the download</source>
        <translation>Progression du téléchargement</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
</context>
<context>
    <name>TrialSide</name>
    <message>
        <source>What {model} has made</source>
        <translation>Ce que {model} a fait</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Play what {model} says</source>
        <translation>Écouter ce que dit {model}</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Rien encore</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Pas sûr</translation>
    </message>
    <message>
        <source>{seconds} seconds</source>
        <translation>{seconds} secondes</translation>
    </message>
</context>
<context>
    <name>TryDialog</name>
    <message>
        <source>Try {model}</source>
        <translation>Essayer {model}</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>L’image</translation>
    </message>
    <message>
        <source>Another picture…</source>
        <translation>Une autre image…</translation>
    </message>
    <message>
        <source>With {file}</source>
        <translation>Avec {file}</translation>
    </message>
    <message>
        <source>The one you are trying</source>
        <translation>Celui que vous essayez</translation>
    </message>
    <message>
        <source>A question about the picture</source>
        <translation>Une question sur l’image</translation>
    </message>
    <message>
        <source>What the story is about</source>
        <translation>De quoi parle l’histoire</translation>
    </message>
    <message>
        <source>A sentence to say</source>
        <translation>Une phrase à dire</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Choisir une image</translation>
    </message>
</context>
<context>
    <name>VoiceList</name>
    <message>
        <source>Find a voice or a language</source>
        <translation>Chercher une voix ou une langue</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>As the story’s language asks for</source>
        <translation>Comme l’histoire</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Masculine</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Féminine</translation>
    </message>
</context>
<context>
    <name>VoicePage</name>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>The voice’s own</source>
        <translation>Celui de la voix</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Speaking…</source>
        <translation>Lecture en cours…</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Built in: eSpeak NG</source>
        <translation>Intégré&#xa0;: eSpeak NG</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Timbre</source>
        <translation>Timbre</translation>
    </message>
    <message>
        <source>A number, for a model with several voices</source>
        <translation>Un numéro, si le modèle a plusieurs voix</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Locuteur</translation>
    </message>
</context>
<context>
    <name>VolumeControl</name>
    <message>
        <source>Sound on</source>
        <translation>Activer le son</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Couper le son</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Volume: {percent} %</source>
        <translation>Volume&#xa0;: {percent}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>WayOut</name>
    <message>
        <source>Open the page</source>
        <translation>Ouvrir la page</translation>
    </message>
    <message>
        <source>Log in…</source>
        <translation>Se connecter…</translation>
    </message>
    <message>
        <source>Go online</source>
        <translation>Se connecter à Internet</translation>
    </message>
</context>
<context>
    <name>WelcomeSamples</name>
    <message>
        <source>Or try one of these</source>
        <translation>Ou essayez l’une de celles-ci</translation>
    </message>
</context>
<context>
    <name>WelcomeView</name>
    <message>
        <source>Every picture has a story</source>
        <translation>Chaque image a son histoire</translation>
    </message>
    <message>
        <source>Vignette says what a picture shows, writes a short story about it and reads it aloud. Everything stays on this computer.</source>
        <translation>Vignette dit ce que montre une image, écrit une courte histoire à son sujet et la lit à voix haute. Tout reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Drop a picture here</source>
        <translation>Déposez une image ici</translation>
    </message>
    <message>
        <source>Open pictures…</source>
        <translation>Ouvrir des images…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récentes</translation>
    </message>
</context>
<context>
    <name>WorkRow</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>ZoomBar</name>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Taille réelle</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Fit to the window</source>
        <translation>Ajuster à la fenêtre</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Actual size; now {percent} %</source>
        <translation>Taille réelle&#xa0;; actuellement {percent}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>_Card</name>
    <message>
        <source>Download…</source>
        <translation>Télécharger…</translation>
    </message>
    <message>
        <source>All of it is here.</source>
        <translation>Tout est là.</translation>
    </message>
    <message>
        <source>Download: {what}</source>
        <translation>Télécharger : {what}</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Captions, stories and a natural voice: what most people want.</source>
        <translation>Légendes, histoires et une voix naturelle : ce que veulent la plupart.</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Petit</translation>
    </message>
    <message>
        <source>For older computers and slow lines: a little of everything.</source>
        <translation>Pour les vieux ordinateurs et les lignes lentes : un peu de tout.</translation>
    </message>
    <message>
        <source>Best for this computer</source>
        <translation>Le meilleur pour cet ordinateur</translation>
    </message>
    <message>
        <source>For each task the best model that this computer can run.</source>
        <translation>Pour chaque tâche, le meilleur modèle que cet ordinateur peut faire tourner.</translation>
    </message>
    <message>
        <source>{model}, is here</source>
        <translation>{model}, est là</translation>
    </message>
    <message>
        <source>size unknown</source>
        <translation>taille inconnue</translation>
    </message>
    <message>
        <source>licence unknown</source>
        <translation>licence inconnue</translation>
    </message>
    <message>
        <source>{model}, {size}, licence {licence}</source>
        <translation>{model}, {size}, licence {licence}</translation>
    </message>
    <message>
        <source>{model}, {size}, licence {licence}: not for commercial use</source>
        <translation>{model}, {size}, licence {licence} : pas d’usage commercial</translation>
    </message>
    <message>
        <source>About {size} to download.</source>
        <translation>Environ {size} à télécharger.</translation>
    </message>
    <message>
        <source>{size} are free.</source>
        <translation>{size} sont libres.</translation>
    </message>
</context>
</TS>
