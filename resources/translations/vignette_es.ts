<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en_GB">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Vignette</source>
        <translation>Acerca de Vignette</translation>
    </message>
    <message>
        <source>Vignette {version}</source>
        <translation>Vignette {version}</translation>
    </message>
    <message>
        <source>Drop in a picture: it says what it sees, tells a story about it and reads it aloud. Everything runs on this computer.</source>
        <translation>Basta con soltar una imagen: dice lo que ve, cuenta una historia sobre ella y la lee en voz alta. Todo funciona en este equipo.</translation>
    </message>
    <message>
        <source>Vignette is made of:</source>
        <translation>Vignette está hecho de:</translation>
    </message>
    <message>
        <source>eSpeak NG, the built-in voice, is under the GNU GPL 3, and so is Vignette together with it. Qt is used under the GNU LGPL 3: you may replace its files by your own.</source>
        <translation>eSpeak NG, la voz integrada, está bajo la GNU GPL 3 y, junto con ella, también Vignette. Qt se usa bajo la GNU LGPL 3: sus archivos pueden sustituirse por otros propios.</translation>
    </message>
    <message>
        <source>Open logs</source>
        <translation>Abrir registros</translation>
    </message>
    <message>
        <source>Licence texts</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>What Vignette is made of</source>
        <translation>De qué está hecho Vignette</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Componente</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Story</source>
        <translation>&amp;Historia</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>&amp;Reproducción</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Open pictures…</source>
        <translation>&amp;Abrir imágenes…</translation>
    </message>
    <message>
        <source>Open a &amp;folder…</source>
        <translation>Abrir una &amp;carpeta…</translation>
    </message>
    <message>
        <source>Open an &amp;address…</source>
        <translation>Abrir una &amp;dirección…</translation>
    </message>
    <message>
        <source>&amp;Paste a picture</source>
        <translation>&amp;Pegar una imagen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Edit the &amp;caption</source>
        <translation>&amp;Editar la descripción</translation>
    </message>
    <message>
        <source>Edit the &amp;story</source>
        <translation>Editar la &amp;historia</translation>
    </message>
    <message>
        <source>Copy the ca&amp;ption</source>
        <translation>&amp;Copiar la descripción</translation>
    </message>
    <message>
        <source>Copy the s&amp;tory</source>
        <translation>Copiar la h&amp;istoria</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>&amp;Ajustes…</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Biblioteca</translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation>&amp;Tareas</translation>
    </message>
    <message>
        <source>&amp;Start page</source>
        <translation>Página de &amp;inicio</translation>
    </message>
    <message>
        <source>&amp;Next story</source>
        <translation>Historia &amp;siguiente</translation>
    </message>
    <message>
        <source>P&amp;revious story</source>
        <translation>Historia &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Undo: {what}</source>
        <translation>&amp;Deshacer: {what}</translation>
    </message>
    <message>
        <source>&amp;Redo: {what}</source>
        <translation>&amp;Rehacer: {what}</translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation>Texto más &amp;grande</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Texto más &amp;pequeño</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Pantalla &amp;completa</translation>
    </message>
    <message>
        <source>&amp;Tell another story</source>
        <translation>&amp;Contar otra historia</translation>
    </message>
    <message>
        <source>&amp;Read aloud again</source>
        <translation>&amp;Releer en voz alta</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>Reintent&amp;ar</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Stop &amp;all</source>
        <translation>Detener &amp;todo</translation>
    </message>
    <message>
        <source>Move to the tras&amp;h</source>
        <translation>Mover a la &amp;papelera</translation>
    </message>
    <message>
        <source>Open its &amp;folder</source>
        <translation>Abrir su carp&amp;eta</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>&amp;Reproducir o pausar</translation>
    </message>
    <message>
        <source>&amp;Next sentence</source>
        <translation>Frase &amp;siguiente</translation>
    </message>
    <message>
        <source>P&amp;revious sentence</source>
        <translation>Frase &amp;anterior</translation>
    </message>
    <message>
        <source>Read from &amp;here</source>
        <translation>&amp;Leer desde aquí</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Atajos</translation>
    </message>
    <message>
        <source>&amp;Diagnose…</source>
        <translation>&amp;Diagnosticar…</translation>
    </message>
    <message>
        <source>Open the &amp;logs</source>
        <translation>Abrir los &amp;registros</translation>
    </message>
    <message>
        <source>&amp;About Vignette</source>
        <translation>A&amp;cerca de Vignette</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;recientes</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <source>It shows: {caption}</source>
        <translation>Se ve: {caption}</translation>
    </message>
    <message>
        <source>The story has ended.</source>
        <translation>La historia ha terminado.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenida.</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Once upon a time there was a picture…</source>
        <translation>Érase una vez una imagen…</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Según el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
</context>
<context>
    <name>CaptionView</name>
    <message>
        <source>Copy the caption</source>
        <translation>Copiar la descripción</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Click, or press F2, to write what you see</source>
        <translation>Hacer clic o pulsar F2 para escribir lo que se ve</translation>
    </message>
    <message>
        <source>Write what you see; the story will follow your words.</source>
        <translation>Escribir lo que se ve; la historia seguirá ese texto.</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>Palabras propias</translation>
    </message>
    <message>
        <source>Vignette is not sure what this shows.</source>
        <translation>Vignette no sabe con certeza qué se ve aquí.</translation>
    </message>
    <message>
        <source>Fairly sure</source>
        <translation>Bastante seguro</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Seguro</translation>
    </message>
    <message>
        <source>Average confidence: {percent} %</source>
        <translation>Confianza media: {percent} %</translation>
    </message>
    <message>
        <source>Back to the model’s own words</source>
        <translation>Volver al texto del modelo</translation>
    </message>
</context>
<context>
    <name>CrashNews</name>
    <message>
        <source>It goes on; the report was saved in “{path}”.</source>
        <translation>El programa sigue en marcha; el informe se guardó en «{path}».</translation>
    </message>
    <message>
        <source>Something went wrong inside Vignette.</source>
        <translation>Algo salió mal dentro de Vignette.</translation>
    </message>
    <message>
        <source>It goes on; the report could not be saved.</source>
        <translation>El programa sigue en marcha; no se pudo guardar el informe.</translation>
    </message>
    <message>
        <source>Vignette closed unexpectedly last time.</source>
        <translation>Vignette se cerró de forma inesperada la última vez.</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Ver el informe</translation>
    </message>
    <message>
        <source>The report was saved in “{path}”.</source>
        <translation>El informe se guardó en «{path}».</translation>
    </message>
</context>
<context>
    <name>DeviceButton</name>
    <message>
        <source>The system’s own output</source>
        <translation>Salida del sistema</translation>
    </message>
    <message>
        <source>{name} (not connected)</source>
        <translation>{name} (sin conexión)</translation>
    </message>
    <message>
        <source>Looking for outputs…</source>
        <translation>Buscando salidas…</translation>
    </message>
    <message>
        <source>Where the sound goes</source>
        <translation>Salida del sonido</translation>
    </message>
</context>
<context>
    <name>DiagnosisDialog</name>
    <message>
        <source>Check this computer</source>
        <translation>Comprobar este equipo</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>Falta algo.</translation>
    </message>
    <message>
        <source>Vignette has all it needs.</source>
        <translation>Vignette tiene todo lo necesario.</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Drop to tell a story about every picture in it</source>
        <translation>Soltar para contar una historia de cada imagen</translation>
    </message>
    <message numerus="yes">
        <source>Drop to tell a story about %n picture(s)</source>
        <translation>
            <numerusform>Soltar para contar una historia de %n imagen</numerusform>
            <numerusform>Soltar para contar historias de %n imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay on this computer, and where they are.</source>
        <translation>Se quedan en este equipo, y donde están.</translation>
    </message>
    <message>
        <source>This is no picture</source>
        <translation>Esto no es una imagen</translation>
    </message>
    <message>
        <source>Vignette takes pictures, folders of pictures and their addresses.</source>
        <translation>Vignette acepta imágenes, carpetas de imágenes y sus direcciones.</translation>
    </message>
</context>
<context>
    <name>Durations</name>
    <message numerus="yes">
        <source>about %n second(s)</source>
        <translation>
            <numerusform>alrededor de %n segundo</numerusform>
            <numerusform>unos %n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>alrededor de %n minuto</numerusform>
            <numerusform>unos %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>alrededor de %n hora</numerusform>
            <numerusform>unas %n horas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>Edit caption</source>
        <translation>Editar descripción</translation>
    </message>
    <message>
        <source>Edit story</source>
        <translation>Editar historia</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>Opening the picture</source>
        <translation>Abriendo la imagen</translation>
    </message>
    <message>
        <source>Opening pictures</source>
        <translation>Abriendo imágenes</translation>
    </message>
    <message>
        <source>Waking the captioner</source>
        <translation>Despertando al descriptor</translation>
    </message>
    <message>
        <source>Looking at the picture</source>
        <translation>Mirando la imagen</translation>
    </message>
    <message>
        <source>Waking the storyteller</source>
        <translation>Despertando al narrador</translation>
    </message>
    <message>
        <source>Reading what to write about</source>
        <translation>Leyendo sobre qué escribir</translation>
    </message>
    <message>
        <source>Waking the voice</source>
        <translation>Despertando a la voz</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Escuchando</translation>
    </message>
    <message>
        <source>Choosing how to say it</source>
        <translation>Eligiendo cómo decirlo</translation>
    </message>
    <message>
        <source>Sketching the sound</source>
        <translation>Esbozando el sonido</translation>
    </message>
    <message>
        <source>Refining the sound</source>
        <translation>Puliendo el sonido</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Dibujando</translation>
    </message>
</context>
<context>
    <name>EntryMark</name>
    <message>
        <source>Not sure</source>
        <translation>Con dudas</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Editada</translation>
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
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Open the containing folder</source>
        <translation>Abrir la carpeta que la contiene</translation>
    </message>
    <message numerus="yes">
        <source>Restore %n story(s)</source>
        <translation>
            <numerusform>Restaurar %n historia</numerusform>
            <numerusform>Restaurar %n historias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n story(s) to the trash</source>
        <translation>
            <numerusform>Mover %n historia a la papelera</numerusform>
            <numerusform>Mover %n historias a la papelera</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Copy the caption</source>
        <translation>Copiar la descripción</translation>
    </message>
    <message>
        <source>Copy the story</source>
        <translation>Copiar la historia</translation>
    </message>
    <message>
        <source>Tell another story…</source>
        <translation>Contar otra historia…</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Algo salió mal</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Mostrar detalles</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Open logs</source>
        <translation>Abrir registros</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Ocultar detalles</translation>
    </message>
</context>
<context>
    <name>FoldersPage</name>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Audio files</source>
        <translation>Archivos de audio</translation>
    </message>
    <message>
        <source>Days to keep what is deleted</source>
        <translation>Días que se conserva lo eliminado</translation>
    </message>
    <message>
        <source>These folders may be looked at when something is wrong:</source>
        <translation>Estas carpetas pueden consultarse cuando algo va mal:</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Caché</translation>
    </message>
    <message>
        <source>Vignette uses this folder when it starts next. Nothing is moved: what is in the library now stays in {folder}.</source>
        <translation>Vignette usará esta carpeta la próxima vez que se inicie. No se mueve nada: lo que hay ahora en la biblioteca se queda en {folder}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open: {what}</source>
        <translation>Abrir: {what}</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Change: {what}</source>
        <translation>Cambiar: {what}</translation>
    </message>
    <message>
        <source>Choose a folder for the library</source>
        <translation>Elegir una carpeta para la biblioteca</translation>
    </message>
</context>
<context>
    <name>JobPanel</name>
    <message numerus="yes">
        <source>%n story(s) were left unfinished last time.</source>
        <translation>
            <numerusform>La última vez quedó %n historia sin terminar.</numerusform>
            <numerusform>La última vez quedaron %n historias sin terminar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Dejarlas</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>Detener todo</translation>
    </message>
    <message>
        <source>Try failed ones again</source>
        <translation>Reintentar las fallidas</translation>
    </message>
    <message>
        <source>Clear finished ones</source>
        <translation>Quitar las terminadas</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Nothing to do. Drop a picture in, and it is listed here.</source>
        <translation>Nada que hacer. Al soltar una imagen, aparece aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) ended.</source>
        <translation>
            <numerusform>Terminó %n tarea.</numerusform>
            <numerusform>Terminaron %n tareas.</numerusform>
        </translation>
    </message>
    <message>
        <source>{ended} of {all} done</source>
        <translation>{ended} de {all} terminadas</translation>
    </message>
    <message>
        <source>{done}, {time} left</source>
        <translation>{done}; tiempo restante: {time}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>What went wrong…</source>
        <translation>Qué salió mal…</translation>
    </message>
</context>
<context>
    <name>JobWords</name>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>A pasted picture</source>
        <translation>Una imagen pegada</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>As the system</source>
        <translation>Según el sistema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The language of menus and messages. Which language stories are told in is chosen on the page Stories.</source>
        <translation>El idioma de los menús y mensajes. El idioma de las historias se elige en la página «Historias».</translation>
    </message>
</context>
<context>
    <name>LibraryBar</name>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Con dudas</translation>
    </message>
    <message>
        <source>No story</source>
        <translation>Sin historia</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidas</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Editadas</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Recientes primero</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Antiguas primero</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search captions and stories</source>
        <translation>Buscar descripciones e historias</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Ordenar</translation>
    </message>
    <message>
        <source>Show as a grid</source>
        <translation>Mostrar en cuadrícula</translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>Stories</source>
        <translation>Historias</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Sin resultados</translation>
    </message>
    <message>
        <source>No caption or story here has “{words}”.</source>
        <translation>Ninguna descripción ni historia contiene aquí «{words}».</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>What you delete can be taken back from here.</source>
        <translation>Lo eliminado se puede recuperar desde aquí.</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>La papelera está vacía</translation>
    </message>
    <message>
        <source>Show all stories</source>
        <translation>Mostrar todas las historias</translation>
    </message>
    <message>
        <source>No story is like this</source>
        <translation>Ninguna historia es así</translation>
    </message>
    <message>
        <source>Drop a picture anywhere in this window, and its story is kept here.</source>
        <translation>Al soltar una imagen en cualquier parte de esta ventana, su historia se guarda aquí.</translation>
    </message>
    <message>
        <source>No stories yet</source>
        <translation>Aún no hay historias</translation>
    </message>
    <message>
        <source>Choose pictures…</source>
        <translation>Elegir imágenes…</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) selected</source>
        <translation>
            <numerusform>%n historia seleccionada</numerusform>
            <numerusform>%n historias seleccionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s)</source>
        <translation>
            <numerusform>%n historia</numerusform>
            <numerusform>%n historias</numerusform>
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
        <translation>Elegir un nombre, escribir el identificador de un modelo de huggingface.co, como owner/name, o buscar una carpeta. Los cambios valen a partir de la siguiente imagen.</translation>
    </message>
    <message>
        <source>Says what it sees</source>
        <translation>Dice lo que ve</translation>
    </message>
    <message>
        <source>Tells the story</source>
        <translation>Cuenta la historia</translation>
    </message>
    <message>
        <source>Adapter of the storyteller</source>
        <translation>Adaptador del narrador</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Reads it aloud</source>
        <translation>La lee en voz alta</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Funciona en</translation>
    </message>
    <message>
        <source>Download no models and fetch no pictures</source>
        <translation>No descargar modelos ni imágenes</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Integrado</translation>
    </message>
    <message>
        <source>The fastest there is</source>
        <translation>Lo más rápido que haya</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>Procesador (CPU)</translation>
    </message>
    <message>
        <source>NVIDIA graphics card (CUDA)</source>
        <translation>Tarjeta gráfica NVIDIA (CUDA)</translation>
    </message>
    <message>
        <source>Apple graphics processor (MPS)</source>
        <translation>Procesador gráfico de Apple (MPS)</translation>
    </message>
</context>
<context>
    <name>NameField</name>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>Browse: {what}</source>
        <translation>Examinar: {what}</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard. Copy one, then paste.</source>
        <translation>No hay ninguna imagen en el portapapeles. Primero hay que copiar una y luego pegarla.</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) moved to the trash.</source>
        <translation>
            <numerusform>%n historia movida a la papelera.</numerusform>
            <numerusform>%n historias movidas a la papelera.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>{name}: {error}</source>
        <translation>{name}: {error}</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) done.</source>
        <translation>
            <numerusform>%n tarea terminada.</numerusform>
            <numerusform>%n tareas terminadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) failed, {done} done.</source>
        <translation>
            <numerusform>%n tarea ha fallado; terminadas: {done}.</numerusform>
            <numerusform>%n tareas han fallado; terminadas: {done}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show jobs</source>
        <translation>Ver tareas</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Open pictures</source>
        <translation>Abrir imágenes</translation>
    </message>
    <message>
        <source>Pictures ({patterns})</source>
        <translation>Imágenes ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>Abrir una carpeta</translation>
    </message>
    <message>
        <source>Open an address</source>
        <translation>Abrir una dirección</translation>
    </message>
    <message>
        <source>The address of a picture, such as https://…/photo.jpg</source>
        <translation>La dirección de una imagen, como https://…/photo.jpg</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>Vaciar esta lista</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Picture “{name}”</source>
        <translation>Imagen «{name}»</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>There is no picture to this story.</source>
        <translation>Esta historia no tiene imagen.</translation>
    </message>
    <message>
        <source>Fetching the picture…</source>
        <translation>Obteniendo la imagen…</translation>
    </message>
</context>
<context>
    <name>PlayerBar</name>
    <message>
        <source>{message} How to fix it: {hint}</source>
        <translation>{message} Cómo resolverlo: {hint}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Waiting for the next sentence</source>
        <translation>Esperando la frase siguiente</translation>
    </message>
    <message>
        <source>{duration} …</source>
        <comment>a story that is still getting longer</comment>
        <translation>{duration} …</translation>
    </message>
    <message>
        <source>Voice and rate: {voice}</source>
        <translation>Voz y velocidad: {voice}</translation>
    </message>
    <message>
        <source>Voice and rate</source>
        <translation>Voz y velocidad</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Reproductor</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>Frase anterior</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Frase siguiente</translation>
    </message>
    <message>
        <source>Position in the story</source>
        <translation>Posición en la historia</translation>
    </message>
</context>
<context>
    <name>RefusedDialog</name>
    <message>
        <source>What could not be opened, and why</source>
        <translation>Qué no se pudo abrir y por qué</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Copiar la lista</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) could not be opened</source>
        <translation>
            <numerusform>No se pudo abrir %n imagen</numerusform>
            <numerusform>No se pudieron abrir %n imágenes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>A bird above a house in a meadow</source>
        <translation>Un pájaro sobre una casa en un prado</translation>
    </message>
    <message>
        <source>A crab, a palm and a dog on the beach</source>
        <translation>Un cangrejo, una palmera y un perro en la playa</translation>
    </message>
    <message>
        <source>A fox, an owl and two mushrooms in the forest in the fog</source>
        <translation>Un zorro, un búho y dos setas en el bosque con niebla</translation>
    </message>
    <message>
        <source>A snowman and three penguins while it snows in the mountains</source>
        <translation>Un muñeco de nieve y tres pingüinos mientras nieva en la montaña</translation>
    </message>
    <message>
        <source>A bus, a tree and a police car in the city in the rain</source>
        <translation>Un autobús, un árbol y un coche de policía en la ciudad bajo la lluvia</translation>
    </message>
    <message>
        <source>A swan, a sailboat and an island on the sea</source>
        <translation>Un cisne, un velero y una isla en el mar</translation>
    </message>
    <message>
        <source>Two donuts above a cup on a pink background</source>
        <translation>Dos rosquillas sobre una taza en un fondo rosa</translation>
    </message>
    <message>
        <source>An octopus, a fish, a turtle and a dolphin under water</source>
        <translation>Un pulpo, un pez, una tortuga y un delfín bajo el agua</translation>
    </message>
    <message>
        <source>An astronaut, a rocket and a planet in space</source>
        <translation>Un astronauta, un cohete y un planeta en el espacio</translation>
    </message>
    <message>
        <source>A castle next to a dragon at night</source>
        <translation>Un castillo junto a un dragón de noche</translation>
    </message>
    <message>
        <source>An elephant and a giraffe at sunset</source>
        <translation>Un elefante y una jirafa al atardecer</translation>
    </message>
    <message>
        <source>A teapot, a cake and two strawberries in the kitchen</source>
        <translation>Una tetera, una tarta y dos fresas en la cocina</translation>
    </message>
    <message>
        <source>A guitar, a sofa and a teddy bear in the living room</source>
        <translation>Una guitarra, un sofá y un osito de peluche en el salón</translation>
    </message>
    <message>
        <source>A unicorn and a butterfly in a field under a rainbow</source>
        <translation>Un unicornio y una mariposa en un campo bajo el arcoíris</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Clear the search (Esc)</source>
        <translation>Borrar la búsqueda (Esc)</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Restablecer página</translation>
    </message>
    <message>
        <source>Set this page back to how Vignette comes</source>
        <translation>Devolver esta página a los valores iniciales de Vignette</translation>
    </message>
    <message>
        <source>Undo changes</source>
        <translation>Deshacer cambios</translation>
    </message>
    <message>
        <source>Set everything back to how it was when this opened</source>
        <translation>Dejar todo como estaba al abrir esta ventana</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Historias</translation>
    </message>
    <message>
        <source>Models and device</source>
        <translation>Modelos y dispositivo</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Given by a variable or on the command line: a change here lasts until Vignette closes.</source>
        <translation>Viene de una variable o de la línea de órdenes: un cambio aquí dura hasta cerrar Vignette.</translation>
    </message>
</context>
<context>
    <name>ShortcutsHelp</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>Buscar un atajo</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Choose what shall be done, go to the keys and press the new ones.</source>
        <translation>Elegir qué se quiere hacer, ir a las teclas y pulsar las nuevas.</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Sin teclas</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Qué se puede hacer</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>{keys} is taken: it does ‘{other}’. ‘{label}’ keeps its keys.</source>
        <translation>{keys} ya se usa para «{other}». «{label}» conserva sus teclas.</translation>
    </message>
</context>
<context>
    <name>SpeedButton</name>
    <message>
        <source>A little slower</source>
        <translation>Un poco más lento</translation>
    </message>
    <message>
        <source>A little faster</source>
        <translation>Un poco más rápido</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Speed: {speed}</source>
        <translation>Velocidad: {speed}</translation>
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
        <translation>Tareas: {state}</translation>
    </message>
    <message>
        <source>Captions: {model}</source>
        <translation>Descripciones: {model}</translation>
    </message>
    <message>
        <source>Stories: {model}</source>
        <translation>Historias: {model}</translation>
    </message>
    <message>
        <source>Voice: {model}</source>
        <translation>Voz: {model}</translation>
    </message>
    <message>
        <source>Runs on: {device}</source>
        <translation>Funciona en: {device}</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) left</source>
        <translation>
            <numerusform>Queda %n tarea</numerusform>
            <numerusform>Quedan %n tareas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) left, {time}</source>
        <translation>
            <numerusform>Queda %n tarea, {time}</numerusform>
            <numerusform>Quedan %n tareas, {time}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoriesPage</name>
    <message>
        <source>What a new story is like; above each story you can ask for more.</source>
        <translation>Cómo será cada historia nueva; encima de cada una se puede pedir más.</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Estilo</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Extensión</translation>
    </message>
    <message>
        <source>Age of the reader in years</source>
        <translation>Edad del lector en años</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Bedtime story</source>
        <translation>Cuento para dormir</translation>
    </message>
    <message>
        <source>Adventure</source>
        <translation>Aventura</translation>
    </message>
    <message>
        <source>Mystery</source>
        <translation>Misterio</translation>
    </message>
    <message>
        <source>Funny</source>
        <translation>Humor</translation>
    </message>
    <message>
        <source>Fable</source>
        <translation>Fábula</translation>
    </message>
    <message>
        <source>News report</source>
        <translation>Noticia</translation>
    </message>
    <message>
        <source>Plain description</source>
        <translation>Descripción sencilla</translation>
    </message>
    <message>
        <source>{name}, about {count} words</source>
        <translation>{name}, unas {count} palabras</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Corta</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>Larga</translation>
    </message>
</context>
<context>
    <name>StoryDetails</name>
    <message>
        <source>Mia, Ben</source>
        <translation>Lucía, Hugo</translation>
    </message>
    <message>
        <source>a red balloon</source>
        <translation>un globo rojo</translation>
    </message>
    <message>
        <source>More about the story</source>
        <translation>Más sobre la historia</translation>
    </message>
    <message>
        <source>Reader’s &amp;age</source>
        <translation>E&amp;dad del lector</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Nombres</translation>
    </message>
    <message>
        <source>&amp;Mention</source>
        <translation>&amp;Mencionar</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>&amp;Semilla</translation>
    </message>
    <message>
        <source>Throw the dice</source>
        <translation>Tirar los dados</translation>
    </message>
    <message>
        <source>Throw the dice for another seed</source>
        <translation>Tirar los dados para obtener otra semilla</translation>
    </message>
    <message>
        <source>The same seed and wishes give the same story again.</source>
        <translation>La misma semilla y los mismos deseos dan de nuevo la misma historia.</translation>
    </message>
</context>
<context>
    <name>StoryNotices</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>You stopped this one.</source>
        <translation>Detenida a mano.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>The story was changed after it was read aloud.</source>
        <translation>La historia cambió después de leerse.</translation>
    </message>
    <message>
        <source>Read aloud again</source>
        <translation>Releer en voz alta</translation>
    </message>
    <message>
        <source>Edited by you</source>
        <translation>Editada a mano</translation>
    </message>
    <message>
        <source>Back to the model’s own words</source>
        <translation>Volver al texto del modelo</translation>
    </message>
</context>
<context>
    <name>StoryOptionsBar</name>
    <message>
        <source>Style</source>
        <translation>Estilo</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Extensión</translation>
    </message>
    <message>
        <source>Tell another</source>
        <translation>Contar otra</translation>
    </message>
    <message>
        <source>More about the story</source>
        <translation>Más sobre la historia</translation>
    </message>
    <message>
        <source>Bedtime story</source>
        <translation>Cuento para dormir</translation>
    </message>
    <message>
        <source>Adventure</source>
        <translation>Aventura</translation>
    </message>
    <message>
        <source>Mystery</source>
        <translation>Misterio</translation>
    </message>
    <message>
        <source>Funny</source>
        <translation>Humor</translation>
    </message>
    <message>
        <source>Fable</source>
        <translation>Fábula</translation>
    </message>
    <message>
        <source>News report</source>
        <translation>Noticia</translation>
    </message>
    <message>
        <source>Plain description</source>
        <translation>Descripción sencilla</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Corta</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>Larga</translation>
    </message>
</context>
<context>
    <name>StoryPlaceholder</name>
    <message>
        <source>Open a picture to read its story.</source>
        <translation>Abrir una imagen para leer su historia.</translation>
    </message>
    <message>
        <source>It begins as soon as those before it are done.</source>
        <translation>Empieza en cuanto terminen las anteriores.</translation>
    </message>
    <message>
        <source>Waiting in the queue</source>
        <translation>En la cola</translation>
    </message>
    <message>
        <source>The story appears here while it is written.</source>
        <translation>La historia aparece aquí a medida que se escribe.</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Preparando</translation>
    </message>
    <message>
        <source>What was finished before is kept.</source>
        <translation>Lo ya terminado se conserva.</translation>
    </message>
    <message>
        <source>You stopped this one.</source>
        <translation>Detenida a mano.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>There is no story yet.</source>
        <translation>Aún no hay historia.</translation>
    </message>
    <message>
        <source>Tell a story</source>
        <translation>Contar una historia</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
</context>
<context>
    <name>StoryProgress</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop; what is finished is kept</source>
        <translation>Detener; lo ya terminado se conserva</translation>
    </message>
    <message>
        <source>Waiting for its turn…</source>
        <translation>Esperando su turno…</translation>
    </message>
    <message>
        <source>Recording the reading…</source>
        <translation>Grabando la lectura…</translation>
    </message>
    <message>
        <source>Writing the story…</source>
        <translation>Escribiendo la historia…</translation>
    </message>
    <message>
        <source>{what}…</source>
        <translation>{what}…</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Preparando…</translation>
    </message>
</context>
<context>
    <name>StoryText</name>
    <message>
        <source>Read from here</source>
        <translation>Leer desde aquí</translation>
    </message>
</context>
<context>
    <name>StoryView</name>
    <message>
        <source>Story</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>VoiceList</name>
    <message>
        <source>Find a voice or a language</source>
        <translation>Buscar una voz o un idioma</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Voces</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Género</translation>
    </message>
    <message>
        <source>As the story’s language asks for</source>
        <translation>Según la historia</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Masculina</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Femenina</translation>
    </message>
</context>
<context>
    <name>VoicePage</name>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>Tono</translation>
    </message>
    <message>
        <source>The voice’s own</source>
        <translation>El propio de la voz</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Speaking…</source>
        <translation>Hablando…</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Built in: eSpeak NG</source>
        <translation>Integrado: eSpeak NG</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Timbre</source>
        <translation>Timbre</translation>
    </message>
    <message>
        <source>A number, for a model with several voices</source>
        <translation>Un número, para un modelo con varias voces</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Hablante</translation>
    </message>
</context>
<context>
    <name>VolumeControl</name>
    <message>
        <source>Sound on</source>
        <translation>Activar sonido</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Volume: {percent} %</source>
        <translation>Volumen: {percent} %</translation>
    </message>
</context>
<context>
    <name>WelcomeSamples</name>
    <message>
        <source>Or try one of these</source>
        <translation>O probar una de estas</translation>
    </message>
</context>
<context>
    <name>WelcomeView</name>
    <message>
        <source>Every picture has a story</source>
        <translation>Cada imagen tiene una historia</translation>
    </message>
    <message>
        <source>Vignette says what a picture shows, writes a short story about it and reads it aloud. Everything stays on this computer.</source>
        <translation>Vignette dice qué se ve en una imagen, escribe un breve relato sobre ella y lo lee en voz alta. Todo se queda en este equipo.</translation>
    </message>
    <message>
        <source>Drop a picture here</source>
        <translation>Soltar aquí una imagen</translation>
    </message>
    <message>
        <source>Open pictures…</source>
        <translation>Abrir imágenes…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
</context>
<context>
    <name>ZoomBar</name>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Tamaño real</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Fit to the window</source>
        <translation>Ajustar a la ventana</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Actual size; now {percent} %</source>
        <translation>Tamaño real; ahora {percent} %</translation>
    </message>
</context>
</TS>
