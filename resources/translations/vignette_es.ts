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
        <source>&amp;Models…</source>
        <translation>&amp;Modelos…</translation>
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
    <name>AddDialog</name>
    <message>
        <source>Add a model</source>
        <translation>Añadir un modelo</translation>
    </message>
    <message>
        <source>Type the id of a model on huggingface.co, such as owner/name, or choose a folder with a model in it. Vignette looks what kind it is; nothing is downloaded yet.</source>
        <translation>Escriba el identificador de un modelo de huggingface.co, como owner/name, o elija una carpeta que contenga un modelo. Vignette mira de qué tipo es; aún no se descarga nada.</translation>
    </message>
    <message>
        <source>Id or folder of the model</source>
        <translation>Identificador o carpeta del modelo</translation>
    </message>
    <message>
        <source>owner/name, or a folder</source>
        <translation>owner/name, o una carpeta</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Choose a folder with a model</source>
        <translation>Elegir una carpeta con un modelo</translation>
    </message>
    <message>
        <source>Looking what kind of model it is…</source>
        <translation>Mirando de qué tipo es el modelo…</translation>
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
    <name>Catalogue</name>
    <message>
        <source>Built in. Small, for pictures made of Vignette&apos;s own stickers.</source>
        <translation>Integrado. Pequeño, para imágenes hechas con las pegatinas de Vignette.</translation>
    </message>
    <message>
        <source>any computer</source>
        <translation>cualquier ordenador</translation>
    </message>
    <message>
        <source>captions word for word as one of the references</source>
        <translation>descripciones iguales palabra por palabra a una de referencia</translation>
    </message>
    <message>
        <source>F1 of nouns</source>
        <translation>F1 de los sustantivos</translation>
    </message>
    <message>
        <source>CIDEr-D</source>
        <translation>CIDEr-D</translation>
    </message>
    <message>
        <source>photographs of which it says that it is not sure</source>
        <translation>fotografías de las que dice no estar seguro</translation>
    </message>
    <message>
        <source>Captions of photographs in one line.</source>
        <translation>Describe fotografías en una línea.</translation>
    </message>
    <message>
        <source>a computer with 4 GB of memory</source>
        <translation>un ordenador con 4 GB de memoria</translation>
    </message>
    <message>
        <source>Captions of photographs, with more detail.</source>
        <translation>Describe fotografías con más detalle.</translation>
    </message>
    <message>
        <source>a computer with 8 GB of memory</source>
        <translation>un ordenador con 8 GB de memoria</translation>
    </message>
    <message>
        <source>Captions of everyday scenes in one line.</source>
        <translation>Describe escenas cotidianas en una línea.</translation>
    </message>
    <message>
        <source>Captions short or long, and lists of objects; small for what it sees.</source>
        <translation>Descripciones cortas o largas y listas de objetos; pequeño para lo que ve.</translation>
    </message>
    <message>
        <source>The smallest that both describes pictures and answers questions about them.</source>
        <translation>El más pequeño que describe imágenes y responde preguntas sobre ellas.</translation>
    </message>
    <message>
        <source>Describes pictures and answers questions; still small.</source>
        <translation>Describe imágenes y responde preguntas; aún pequeño.</translation>
    </message>
    <message>
        <source>Describes pictures in detail and answers questions well.</source>
        <translation>Describe imágenes con detalle y responde bien.</translation>
    </message>
    <message>
        <source>a GPU with 8 GB, or a computer with 16 GB of memory and patience</source>
        <translation>una GPU con 8 GB, o un ordenador con 16 GB de memoria y paciencia</translation>
    </message>
    <message>
        <source>Describes pictures in detail, reads text in them and answers, in many languages.</source>
        <translation>Describe imágenes con detalle, lee el texto en ellas y responde, en muchos idiomas.</translation>
    </message>
    <message>
        <source>Answers questions about photographs in a word or two.</source>
        <translation>Responde preguntas sobre fotografías en una o dos palabras.</translation>
    </message>
    <message>
        <source>Built in. Writes by rules, at once, on any machine.</source>
        <translation>Integrado. Escribe con reglas, al instante, en cualquier máquina.</translation>
    </message>
    <message>
        <source>A small language model for short and simple stories.</source>
        <translation>Un modelo de lenguaje pequeño para historias cortas y sencillas.</translation>
    </message>
    <message>
        <source>Better stories, and slower.</source>
        <translation>Mejores historias, y más lento.</translation>
    </message>
    <message>
        <source>Good stories; wants a GPU.</source>
        <translation>Buenas historias; pide una GPU.</translation>
    </message>
    <message>
        <source>for research and for trying out</source>
        <translation>para investigación y para probar</translation>
    </message>
    <message>
        <source>A small language model that knows many languages.</source>
        <translation>Un modelo de lenguaje pequeño que sabe muchos idiomas.</translation>
    </message>
    <message>
        <source>Better stories in many languages.</source>
        <translation>Mejores historias en muchos idiomas.</translation>
    </message>
    <message>
        <source>The smallest language model here: quick, and simple-minded.</source>
        <translation>El modelo de lenguaje más pequeño de aquí: rápido y simple.</translation>
    </message>
    <message>
        <source>Small and quick, for short stories in English.</source>
        <translation>Pequeño y rápido, para historias cortas en inglés.</translation>
    </message>
    <message>
        <source>Good stories in English.</source>
        <translation>Buenas historias en inglés.</translation>
    </message>
    <message>
        <source>Built in. A plain voice in many languages.</source>
        <translation>Integrado. Una voz sencilla en muchos idiomas.</translation>
    </message>
    <message>
        <source>what it speaks is yours; passing the program on means passing its source on</source>
        <translation>lo que dice es suyo; quien pase el programa a otros debe pasar también su código fuente</translation>
    </message>
    <message>
        <source>A natural voice for one language.</source>
        <translation>Una voz natural para un idioma.</translation>
    </message>
    <message>
        <source>A clear English voice.</source>
        <translation>Una voz clara en inglés.</translation>
    </message>
    <message>
        <source>Lively English voices that may laugh and sigh; slow without a GPU.</source>
        <translation>Voces vivas en inglés que pueden reír y suspirar; lento sin GPU.</translation>
    </message>
    <message>
        <source>a GPU with 4 GB, or a computer with 8 GB of memory and patience</source>
        <translation>una GPU con 4 GB, o un ordenador con 8 GB de memoria y paciencia</translation>
    </message>
    <message>
        <source>A lively English voice made for processors.</source>
        <translation>Una voz viva en inglés, hecha para procesadores.</translation>
    </message>
    <message>
        <source>name its makers, Kyutai; no voice may be imitated without its owner&apos;s consent</source>
        <translation>nombre a sus autores, Kyutai; no se puede imitar ninguna voz sin permiso de su dueño</translation>
    </message>
    <message>
        <source>The quickest; makes mistakes in noise. Some 100 languages.</source>
        <translation>El más rápido; se equivoca con ruido. Unos 100 idiomas.</translation>
    </message>
    <message>
        <source>Quick, and better than tiny. Some 100 languages.</source>
        <translation>Rápido, y mejor que tiny. Unos 100 idiomas.</translation>
    </message>
    <message>
        <source>A good balance of speed and care. Some 100 languages.</source>
        <translation>Buen equilibrio entre rapidez y cuidado. Unos 100 idiomas.</translation>
    </message>
    <message>
        <source>Careful and slow. Some 100 languages.</source>
        <translation>Cuidadoso y lento. Unos 100 idiomas.</translation>
    </message>
    <message>
        <source>The most careful; wants a GPU. Some 100 languages.</source>
        <translation>El más cuidadoso; pide una GPU. Unos 100 idiomas.</translation>
    </message>
    <message>
        <source>Nearly as careful as large-v3 and several times as quick. Some 100 languages.</source>
        <translation>Casi tan cuidadoso como large-v3 y varias veces más rápido. Unos 100 idiomas.</translation>
    </message>
    <message>
        <source>Writes down short English recordings, quickly on any processor.</source>
        <translation>Transcribe grabaciones cortas en inglés, rápido en cualquier procesador.</translation>
    </message>
    <message>
        <source>Finds texts that mean the same; tiny and quick.</source>
        <translation>Encuentra textos que significan lo mismo; diminuto y rápido.</translation>
    </message>
    <message>
        <source>Finds pictures by what they show, in many languages.</source>
        <translation>Encuentra imágenes por lo que muestran, en muchos idiomas.</translation>
    </message>
    <message>
        <source>Built in. Draws with Vignette&apos;s own stickers.</source>
        <translation>Integrado. Dibuja con las pegatinas de Vignette.</translation>
    </message>
    <message>
        <source>Draws small pictures in one step.</source>
        <translation>Dibuja imágenes pequeñas en un paso.</translation>
    </message>
    <message>
        <source>below 1 million US dollars of yearly revenue, and registered with Stability AI</source>
        <translation>con menos de 1 millón de dólares de ingresos anuales y registro en Stability AI</translation>
    </message>
    <message>
        <source>Draws pictures with more detail in one step.</source>
        <translation>Dibuja imágenes con más detalle en un paso.</translation>
    </message>
    <message>
        <source>Draws detailed pictures in four steps; very large.</source>
        <translation>Dibuja imágenes detalladas en cuatro pasos; muy grande.</translation>
    </message>
    <message>
        <source>a GPU with 24 GB or more</source>
        <translation>una GPU con 24 GB o más</translation>
    </message>
    <message>
        <source>Runs on any machine.</source>
        <translation>Funciona en cualquier máquina.</translation>
    </message>
    <message>
        <source>Its size is not known yet.</source>
        <translation>Aún no se conoce su tamaño.</translation>
    </message>
    <message>
        <source>Vignette cannot run models of this kind ({family}) yet.</source>
        <translation>Vignette aún no puede ejecutar modelos de este tipo ({family}).</translation>
    </message>
    <message>
        <source>The download of about {size} does not fit on the disk, which has {free} free.</source>
        <translation>La descarga de unos {size} no cabe en el disco, que tiene {free} libres.</translation>
    </message>
    <message>
        <source>Needs about {size} of memory even with its weights made as small as they can be; this machine has {all} for models.</source>
        <translation>Necesita unos {size} de memoria incluso con los pesos lo más pequeños posible; esta máquina tiene {all} para modelos.</translation>
    </message>
    <message>
        <source>Needs about {size} of memory and runs {where}; only {free} are free now, so close something first.</source>
        <translation>Necesita unos {size} de memoria y funciona {where}; ahora solo hay {free} libres, así que cierre algo antes.</translation>
    </message>
    <message>
        <source>Needs about {size} of memory and runs {where}.</source>
        <translation>Necesita unos {size} de memoria y funciona {where}.</translation>
    </message>
    <message>
        <source>{where}, with its weights made smaller ({precision})</source>
        <translation>{where}, con los pesos reducidos ({precision})</translation>
    </message>
    <message>
        <source>on the GPU</source>
        <translation>en la GPU</translation>
    </message>
    <message>
        <source>on the processor</source>
        <translation>en el procesador</translation>
    </message>
    <message>
        <source>on the GPU, which shares the machine&apos;s memory</source>
        <translation>en la GPU, que comparte la memoria de la máquina</translation>
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
    <name>DownloadDialog</name>
    <message numerus="yes">
        <source>Download %n model(s)</source>
        <translation>
            <numerusform>Descargar %n modelo</numerusform>
            <numerusform>Descargar %n modelos</numerusform>
        </translation>
    </message>
    <message>
        <source>Download {model}</source>
        <translation>Descargar {model}</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descarga</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>What will be downloaded</source>
        <translation>Lo que se descargará</translation>
    </message>
    <message>
        <source>Licence: {licence}. {terms}</source>
        <translation>Licencia: {licence}. {terms}</translation>
    </message>
    <message>
        <source>You have been let in by its makers.</source>
        <translation>Sus autores le han dado acceso.</translation>
    </message>
    <message>
        <source>Read the licence</source>
        <translation>Leer la licencia</translation>
    </message>
    <message>
        <source>Read the licence of {model}</source>
        <translation>Leer la licencia de {model}</translation>
    </message>
    <message>
        <source>About {size}</source>
        <translation>Unos {size}</translation>
    </message>
    <message>
        <source>{size} to download</source>
        <translation>{size} por descargar</translation>
    </message>
    <message>
        <source>{size} to download of {all}; the rest is here</source>
        <translation>{size} por descargar de {all}; el resto está aquí</translation>
    </message>
    <message>
        <source>I have read and accept the licences</source>
        <translation>He leído y acepto las licencias</translation>
    </message>
    <message>
        <source>I have read and accept the licence</source>
        <translation>He leído y acepto la licencia</translation>
    </message>
    <message>
        <source>Asking how large it is…</source>
        <translation>Preguntando cuánto ocupa…</translation>
    </message>
    <message>
        <source>{size} do not fit on the disk: {free} are free. Make room first.</source>
        <translation>{size} no caben en el disco: hay {free} libres. Haga sitio primero.</translation>
    </message>
    <message>
        <source>{size} in all; {free} are free on the disk.</source>
        <translation>{size} en total; hay {free} libres en el disco.</translation>
    </message>
    <message>
        <source>{size} in all.</source>
        <translation>{size} en total.</translation>
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
        <source>Nothing is moved, and nothing leaves this computer.</source>
        <translation>No se mueve nada y nada sale de este ordenador.</translation>
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
        <source>Downloading the model</source>
        <translation>Descargando el modelo</translation>
    </message>
    <message>
        <source>Waking the model</source>
        <translation>Despertando el modelo</translation>
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
    <name>FieldDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Find a model</source>
        <translation>Buscar un modelo</translation>
    </message>
    <message>
        <source>Sets of models</source>
        <translation>Conjuntos de modelos</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>Todas las tareas</translation>
    </message>
    <message>
        <source>Where they are</source>
        <translation>Dónde están</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Todos los modelos</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este ordenador</translation>
    </message>
    <message>
        <source>Not downloaded</source>
        <translation>Sin descargar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>By name or folder…</source>
        <translation>Por nombre o carpeta…</translation>
    </message>
    <message>
        <source>Bring in from a folder…</source>
        <translation>Traer de una carpeta…</translation>
    </message>
    <message>
        <source>Bring in from a zip…</source>
        <translation>Traer de un zip…</translation>
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
    <name>ListPane</name>
    <message>
        <source>No model is like this. Look for something else.</source>
        <translation>Ningún modelo es así. Busque otra cosa.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
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
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>ModelButtons</name>
    <message>
        <source>Download…</source>
        <translation>Descargar…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Cancel the download</source>
        <translation>Cancelar la descarga</translation>
    </message>
    <message>
        <source>Try it…</source>
        <translation>Probarlo…</translation>
    </message>
    <message>
        <source>Check the files</source>
        <translation>Comprobar los archivos</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Copy to a folder or zip…</source>
        <translation>Copiar a una carpeta o zip…</translation>
    </message>
</context>
<context>
    <name>ModelDelegate</name>
    <message>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
</context>
<context>
    <name>ModelDesk</name>
    <message>
        <source>{model} has been downloaded.</source>
        <translation>Se ha descargado {model}.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) of models were left unfinished last time.</source>
        <translation>
            <numerusform>%n descarga de modelos quedó sin terminar la última vez.</numerusform>
            <numerusform>%n descargas de modelos quedaron sin terminar la última vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Choose the model to bring in</source>
        <translation>Elegir el modelo que se traerá</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Archivos zip (*.zip)</translation>
    </message>
    <message>
        <source>Where to write the model</source>
        <translation>Dónde escribir el modelo</translation>
    </message>
</context>
<context>
    <name>ModelDetails</name>
    <message>
        <source>About the model</source>
        <translation>Acerca del modelo</translation>
    </message>
    <message>
        <source>There is one for each of many languages. Name one by its code:</source>
        <translation>Hay uno para cada uno de muchos idiomas. Indique uno por su código:</translation>
    </message>
    <message>
        <source>Three letters, such as deu, fra or spa</source>
        <translation>Tres letras, como deu, fra o spa</translation>
    </message>
    <message>
        <source>Code of the language</source>
        <translation>Código del idioma</translation>
    </message>
</context>
<context>
    <name>ModelForm</name>
    <message>
        <source>Read the licence</source>
        <translation>Leer la licencia</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este ordenador</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>Pide</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Medido</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Abrir su página</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>En el disco</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descarga</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Procede de</translation>
    </message>
    <message>
        <source>Note: {note}.</source>
        <translation>Nota: {note}.</translation>
    </message>
    <message>
        <source>Its makers ask you to log in and to agree on its page first.</source>
        <translation>Sus autores piden que antes inicie sesión y acepte en su página.</translation>
    </message>
    <message>
        <source>{size} as {precision}</source>
        <translation>{size} como {precision}</translation>
    </message>
</context>
<context>
    <name>ModelSession</name>
    <message>
        <source>You are logged in. The token is kept in {place}.</source>
        <translation>Ha iniciado sesión. El token se guarda en {place}.</translation>
    </message>
    <message>
        <source>{model} was deleted.</source>
        <translation>Se ha eliminado {model}.</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) put out of the memory.</source>
        <translation>
            <numerusform>%n modelo sacado de la memoria.</numerusform>
            <numerusform>%n modelos sacados de la memoria.</numerusform>
        </translation>
    </message>
    <message>
        <source>No model is in the memory without work.</source>
        <translation>Ningún modelo está en la memoria sin trabajo.</translation>
    </message>
</context>
<context>
    <name>ModelWindow</name>
    <message>
        <source>No model has been downloaded; {free} are free on the disk.</source>
        <translation>No se ha descargado ningún modelo; hay {free} libres en el disco.</translation>
    </message>
    <message>
        <source>Downloaded models take {size} of the disk; {free} are free.</source>
        <translation>Los modelos descargados ocupan {size} del disco; hay {free} libres.</translation>
    </message>
    <message>
        <source>Vignette is set to stay offline: nothing can be downloaded.</source>
        <translation>Vignette está configurado para no conectarse: no se puede descargar nada.</translation>
    </message>
    <message>
        <source>Go online</source>
        <translation>Conectarse</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) were left unfinished last time.</source>
        <translation>
            <numerusform>%n descarga quedó sin terminar la última vez.</numerusform>
            <numerusform>%n descargas quedaron sin terminar la última vez.</numerusform>
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
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparar</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Free memory now</source>
        <translation>Liberar memoria ahora</translation>
    </message>
    <message>
        <source>Put every model out of the memory that is not at work</source>
        <translation>Sacar de la memoria los modelos que no están trabajando</translation>
    </message>
</context>
<context>
    <name>ModelWords</name>
    <message>
        <source>Captions</source>
        <translation>Descripciones</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Historias</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Voces</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Escucha</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Dibujo</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>Use for captions</source>
        <translation>Usar para descripciones</translation>
    </message>
    <message>
        <source>Use for questions</source>
        <translation>Usar para preguntas</translation>
    </message>
    <message>
        <source>Use for stories</source>
        <translation>Usar para historias</translation>
    </message>
    <message>
        <source>Use as the voice</source>
        <translation>Usar como voz</translation>
    </message>
    <message>
        <source>Use for listening</source>
        <translation>Usar para escuchar</translation>
    </message>
    <message>
        <source>Use for drawing</source>
        <translation>Usar para dibujar</translation>
    </message>
    <message>
        <source>Use for search</source>
        <translation>Usar para buscar</translation>
    </message>
    <message>
        <source>In use for captions</source>
        <translation>En uso para descripciones</translation>
    </message>
    <message>
        <source>In use for questions</source>
        <translation>En uso para preguntas</translation>
    </message>
    <message>
        <source>In use for stories</source>
        <translation>En uso para historias</translation>
    </message>
    <message>
        <source>In use as the voice</source>
        <translation>En uso como voz</translation>
    </message>
    <message>
        <source>In use for listening</source>
        <translation>En uso para escuchar</translation>
    </message>
    <message>
        <source>In use for drawing</source>
        <translation>En uso para dibujar</translation>
    </message>
    <message>
        <source>In use for search</source>
        <translation>En uso para buscar</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Integrado</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este ordenador</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Incompleto</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Descargando</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Download failed</source>
        <translation>La descarga falló</translation>
    </message>
    <message>
        <source>Not downloaded</source>
        <translation>Sin descargar</translation>
    </message>
    <message>
        <source>Cannot be run yet</source>
        <translation>Aún no se puede ejecutar</translation>
    </message>
    <message>
        <source>Asking how large it is</source>
        <translation>Preguntando cuánto ocupa</translation>
    </message>
    <message>
        <source>{here} of {all}</source>
        <translation>{here} de {all}</translation>
    </message>
    <message>
        <source>{size} a second</source>
        <translation>{size} por segundo</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>faltan {time}</translation>
    </message>
    <message>
        <source>Fits this computer</source>
        <translation>Cabe en este ordenador</translation>
    </message>
    <message>
        <source>Fits with other programs closed</source>
        <translation>Cabe con otros programas cerrados</translation>
    </message>
    <message>
        <source>Too large for this computer</source>
        <translation>Demasiado grande para este ordenador</translation>
    </message>
    <message>
        <source>Looking at this computer…</source>
        <translation>Mirando este ordenador…</translation>
    </message>
    <message>
        <source>Unknown licence</source>
        <translation>Licencia desconocida</translation>
    </message>
    <message>
        <source>not commercial</source>
        <translation>no comercial</translation>
    </message>
    <message>
        <source>Find out whether you may use it commercially.</source>
        <translation>Averigüe si puede usarlo comercialmente.</translation>
    </message>
    <message>
        <source>Commercial use is allowed.</source>
        <translation>Se permite el uso comercial.</translation>
    </message>
    <message>
        <source>Commercial use is not allowed.</source>
        <translation>No se permite el uso comercial.</translation>
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
        <translation>Comprobando {model}</translation>
    </message>
    <message>
        <source>{model} is as it should be.</source>
        <translation>{model} está en orden.</translation>
    </message>
    <message>
        <source>Repairing {model}</source>
        <translation>Reparando {model}</translation>
    </message>
    <message>
        <source>The model was brought in.</source>
        <translation>Se ha traído el modelo.</translation>
    </message>
    <message>
        <source>Bringing in a model</source>
        <translation>Trayendo un modelo</translation>
    </message>
    <message>
        <source>{model} was written to {place}.</source>
        <translation>{model} se ha escrito en {place}.</translation>
    </message>
    <message>
        <source>Writing {model}</source>
        <translation>Escribiendo {model}</translation>
    </message>
    <message>
        <source>The models are in {place} now.</source>
        <translation>Los modelos están ahora en {place}.</translation>
    </message>
    <message>
        <source>Moving the models</source>
        <translation>Moviendo los modelos</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of {model} are damaged or missing.</source>
        <translation>
            <numerusform>%n archivo de {model} está dañado o falta.</numerusform>
            <numerusform>%n archivos de {model} están dañados o faltan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Choose a name, type the id of a model on huggingface.co such as owner/name, or browse for a folder. A change is used from the next picture on.</source>
        <translation>Elegir un nombre, escribir el identificador de un modelo de huggingface.co, como owner/name, o buscar una carpeta. Los cambios valen a partir de la siguiente imagen.</translation>
    </message>
    <message>
        <source>Manage models…</source>
        <translation>Gestionar modelos…</translation>
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
        <source> MB a second</source>
        <translation> MB por segundo</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Descargas</translation>
    </message>
    <message>
        <source>Folder of models</source>
        <translation>Carpeta de modelos</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Compartida</translation>
    </message>
    <message>
        <source>Unless moved, the one that other programs use, too</source>
        <translation>Si no se ha movido, la que usan también otros programas</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Mover…</translation>
    </message>
    <message>
        <source>Move: {what}</source>
        <translation>Mover: {what}</translation>
    </message>
    <message>
        <source>Choose a folder for the models</source>
        <translation>Elegir una carpeta para los modelos</translation>
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
    <name>SetPage</name>
    <message>
        <source>Sets of models</source>
        <translation>Conjuntos de modelos</translation>
    </message>
    <message>
        <source>Get models in one go</source>
        <translation>Obtener modelos de una vez</translation>
    </message>
    <message>
        <source>What comes with Vignette works at once and is small. These see, tell and speak better. Or choose a single model from the list.</source>
        <translation>Lo que trae Vignette funciona al instante y es pequeño. Estos ven, cuentan y hablan mejor. O elija un solo modelo de la lista.</translation>
    </message>
    <message>
        <source>Looking at this computer…</source>
        <translation>Mirando este ordenador…</translation>
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
    <name>TokenDialog</name>
    <message>
        <source>Log in to Hugging Face</source>
        <translation>Iniciar sesión en Hugging Face</translation>
    </message>
    <message>
        <source>Some makers want to know who downloads their model. Make a token that may read on your page of tokens, and paste it here. It stays on this computer, in its keyring where it has one, and is sent to Hugging Face alone.</source>
        <translation>Algunos autores quieren saber quién descarga su modelo. Cree un token de lectura en su página de tokens y péguelo aquí. Se queda en este ordenador, en su llavero si lo tiene, y solo se envía a Hugging Face.</translation>
    </message>
    <message>
        <source>Open the page of tokens</source>
        <translation>Abrir la página de tokens</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Asking the hub…</source>
        <translation>Preguntando al hub…</translation>
    </message>
</context>
<context>
    <name>TransferPanel</name>
    <message>
        <source>Progress of the download</source>
        <translation>Progreso de la descarga</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
</context>
<context>
    <name>TrialSide</name>
    <message>
        <source>What {model} has made</source>
        <translation>Lo que ha hecho {model}</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Play what {model} says</source>
        <translation>Reproducir lo que dice {model}</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nada todavía</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>No está seguro</translation>
    </message>
    <message>
        <source>{seconds} seconds</source>
        <translation>{seconds} segundos</translation>
    </message>
</context>
<context>
    <name>TryDialog</name>
    <message>
        <source>Try {model}</source>
        <translation>Probar {model}</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>La imagen</translation>
    </message>
    <message>
        <source>Another picture…</source>
        <translation>Otra imagen…</translation>
    </message>
    <message>
        <source>With {file}</source>
        <translation>Con {file}</translation>
    </message>
    <message>
        <source>The one you are trying</source>
        <translation>El que está probando</translation>
    </message>
    <message>
        <source>A question about the picture</source>
        <translation>Una pregunta sobre la imagen</translation>
    </message>
    <message>
        <source>What the story is about</source>
        <translation>De qué trata la historia</translation>
    </message>
    <message>
        <source>A sentence to say</source>
        <translation>Una frase para decir</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Elegir una imagen</translation>
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
    <name>WayOut</name>
    <message>
        <source>Open the page</source>
        <translation>Abrir la página</translation>
    </message>
    <message>
        <source>Log in…</source>
        <translation>Iniciar sesión…</translation>
    </message>
    <message>
        <source>Go online</source>
        <translation>Conectarse</translation>
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
    <name>WorkRow</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
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
<context>
    <name>_Card</name>
    <message>
        <source>Download…</source>
        <translation>Descargar…</translation>
    </message>
    <message>
        <source>All of it is here.</source>
        <translation>Todo está aquí.</translation>
    </message>
    <message>
        <source>Download: {what}</source>
        <translation>Descargar: {what}</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Estándar</translation>
    </message>
    <message>
        <source>Captions, stories and a natural voice: what most people want.</source>
        <translation>Descripciones, historias y una voz natural: lo que quiere la mayoría.</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Pequeño</translation>
    </message>
    <message>
        <source>For older computers and slow lines: a little of everything.</source>
        <translation>Para ordenadores antiguos y líneas lentas: un poco de todo.</translation>
    </message>
    <message>
        <source>Best for this computer</source>
        <translation>Lo mejor para este ordenador</translation>
    </message>
    <message>
        <source>For each task the best model that this computer can run.</source>
        <translation>Para cada tarea, el mejor modelo que este ordenador puede ejecutar.</translation>
    </message>
    <message>
        <source>{model}, is here</source>
        <translation>{model}, está aquí</translation>
    </message>
    <message>
        <source>size unknown</source>
        <translation>tamaño desconocido</translation>
    </message>
    <message>
        <source>licence unknown</source>
        <translation>licencia desconocida</translation>
    </message>
    <message>
        <source>{model}, {size}, licence {licence}</source>
        <translation>{model}, {size}, licencia {licence}</translation>
    </message>
    <message>
        <source>{model}, {size}, licence {licence}: not for commercial use</source>
        <translation>{model}, {size}, licencia {licence}: no para uso comercial</translation>
    </message>
    <message>
        <source>About {size} to download.</source>
        <translation>Unos {size} por descargar.</translation>
    </message>
    <message>
        <source>{size} are free.</source>
        <translation>Hay {size} libres.</translation>
    </message>
</context>
</TS>
