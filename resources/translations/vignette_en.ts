<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en_GB">
<context>
    <name>DownloadDialog</name>
    <message numerus="yes">
        <source>Download %n model(s)</source>
        <translation>
            <numerusform>Download %n model</numerusform>
            <numerusform>Download %n models</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message numerus="yes">
        <source>Drop to tell a story about %n picture(s)</source>
        <translation>
            <numerusform>Drop to tell a story about %n picture</numerusform>
            <numerusform>Drop to tell a story about %n pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Durations</name>
    <message numerus="yes">
        <source>about %n second(s)</source>
        <translation>
            <numerusform>about %n second</numerusform>
            <numerusform>about %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>about %n minute</numerusform>
            <numerusform>about %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>about %n hour</numerusform>
            <numerusform>about %n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryMenu</name>
    <message numerus="yes">
        <source>Restore %n story(s)</source>
        <translation>
            <numerusform>Restore %n story</numerusform>
            <numerusform>Restore %n stories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n story(s) to the trash</source>
        <translation>
            <numerusform>Move %n story to the trash</numerusform>
            <numerusform>Move %n stories to the trash</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobPanel</name>
    <message numerus="yes">
        <source>%n story(s) were left unfinished last time.</source>
        <translation>
            <numerusform>%n story was left unfinished last time.</numerusform>
            <numerusform>%n stories were left unfinished last time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) ended.</source>
        <translation>
            <numerusform>%n job ended.</numerusform>
            <numerusform>%n jobs ended.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message numerus="yes">
        <source>%n story(s) selected</source>
        <translation>
            <numerusform>%n story selected</numerusform>
            <numerusform>%n stories selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s)</source>
        <translation>
            <numerusform>%n story</numerusform>
            <numerusform>%n stories</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ModelDesk</name>
    <message numerus="yes">
        <source>%n download(s) of models were left unfinished last time.</source>
        <translation>
            <numerusform>%n download of models was left unfinished last time.</numerusform>
            <numerusform>%n downloads of models were left unfinished last time.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ModelSession</name>
    <message numerus="yes">
        <source>%n model(s) put out of the memory.</source>
        <translation>
            <numerusform>%n model was put out of the memory.</numerusform>
            <numerusform>%n models were put out of the memory.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ModelWindow</name>
    <message numerus="yes">
        <source>%n download(s) were left unfinished last time.</source>
        <translation>
            <numerusform>%n download was left unfinished last time.</numerusform>
            <numerusform>%n downloads were left unfinished last time.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ModelWorks</name>
    <message numerus="yes">
        <source>%n file(s) of {model} are damaged or missing.</source>
        <translation>
            <numerusform>%n file of {model} is damaged or missing.</numerusform>
            <numerusform>%n files of {model} are damaged or missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>News</name>
    <message numerus="yes">
        <source>%n story(s) moved to the trash.</source>
        <translation>
            <numerusform>%n story moved to the trash.</numerusform>
            <numerusform>%n stories moved to the trash.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) done.</source>
        <translation>
            <numerusform>%n job done.</numerusform>
            <numerusform>%n jobs done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) failed, {done} done.</source>
        <translation>
            <numerusform>%n job failed, {done} done.</numerusform>
            <numerusform>%n jobs failed, {done} done.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RefusedDialog</name>
    <message numerus="yes">
        <source>%n picture(s) could not be opened</source>
        <translation>
            <numerusform>%n picture could not be opened</numerusform>
            <numerusform>%n pictures could not be opened</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message numerus="yes">
        <source>%n job(s) left</source>
        <translation>
            <numerusform>%n job left</numerusform>
            <numerusform>%n jobs left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) left, {time}</source>
        <translation>
            <numerusform>%n job left, {time}</numerusform>
            <numerusform>%n jobs left, {time}</numerusform>
        </translation>
    </message>
</context>
</TS>
