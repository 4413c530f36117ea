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
        <source>They stay on this computer, and where they are.</source>
        <translation>Les images restent sur cet ordinateur, là où elles sont.</translation>
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
    <name>MainWindow</name>
    <message>
        <source>Vignette</source>
        <translation>Vignette</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Choose a name, type the id of a model on huggingface.co such as owner/name, or browse for a folder. A change is used from the next picture on.</source>
        <translation>Choisissez un nom, saisissez l’identifiant d’un modèle sur huggingface.co, tel que owner/name, ou parcourez vos dossiers. Tout changement vaut dès l’image suivante.</translation>
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
</TS>
