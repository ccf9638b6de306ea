<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>Jobs</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>is being copied now</source>
        <translation>wird gerade kopiert</translation>
    </message>
    <message>
        <source>%1: is being copied by another process</source>
        <translation>%1: wird von einem anderen Prozess kopiert</translation>
    </message>
    <message>
        <source>there is no copy that was cut short</source>
        <translation>es gibt keine unterbrochene Kopie</translation>
    </message>
    <message>
        <source>%1: there is no copy of this name that was cut short (see --jobs)</source>
        <translation>%1: es gibt keine unterbrochene Kopie dieses Namens (siehe --jobs)</translation>
    </message>
    <message>
        <source>there are %1 copies that were cut short: say which one (see --jobs)</source>
        <translation>es gibt %1 unterbrochene Kopien: geben Sie an, welche gemeint ist (siehe --jobs)</translation>
    </message>
    <message>
        <source>%1: forgotten; what has arrived there stays</source>
        <translation>%1: vergessen; was schon angekommen ist, bleibt</translation>
    </message>
    <message>
        <source>%1: removed</source>
        <translation>%1: entfernt</translation>
    </message>
    <message>
        <source>problems: %1</source>
        <translation>Probleme: %1</translation>
    </message>
    <message>
        <source>no copy has ended yet</source>
        <translation>es ist noch keine Kopie beendet</translation>
    </message>
    <message>
        <source>%1: there are several copies of this name (see --history)</source>
        <translation>%1: es gibt mehrere Kopien dieses Namens (siehe --history)</translation>
    </message>
    <message>
        <source>%1: there is no past copy of this name (see --history)</source>
        <translation>%1: es gibt keine frühere Kopie dieses Namens (siehe --history)</translation>
    </message>
    <message>
        <source>can&apos;t print: %1</source>
        <translation>Ausgabe nicht möglich: %1</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>%1: forgotten; it had not begun</source>
        <translation>%1: vergessen; sie hatte nicht begonnen</translation>
    </message>
    <message>
        <source>beside the originals</source>
        <translation>neben die Originale</translation>
    </message>
    <message>
        <source>its disk or folder is not there now</source>
        <translation>der Datenträger oder Ordner ist gerade nicht da</translation>
    </message>
    <message>
        <source>%1: plug its disk in and use --continue %1, or forget this copy with --discard %1</source>
        <translation>%1: schließen Sie den Datenträger an und setzen Sie mit --continue %1 fort, oder vergessen Sie diese Kopie mit --discard %1</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>%1: there is no such option (a SOURCE that begins with - comes after --)</source>
        <translation>%1: diese Option gibt es nicht (ein SOURCE, das mit - beginnt, gehört hinter --)</translation>
    </message>
    <message>
        <source>%1 takes no value</source>
        <translation>%1 nimmt keinen Wert</translation>
    </message>
    <message>
        <source>%1 needs a value (one that begins with -- is given as %1=VALUE)</source>
        <translation>%1 braucht einen Wert (einer, der mit -- beginnt, wird als %1=WERT angegeben)</translation>
    </message>
    <message>
        <source>%1: the value is empty</source>
        <translation>%1: der Wert ist leer</translation>
    </message>
    <message>
        <source>%1 was given twice</source>
        <translation>%1 wurde zweimal angegeben</translation>
    </message>
    <message>
        <source>--into and --as can&apos;t be used together</source>
        <translation>--into und --as schließen sich aus</translation>
    </message>
    <message>
        <source>--workers: %1 is neither a number from 1 to %2 nor auto</source>
        <translation>--workers: %1 ist weder eine Zahl von 1 bis %2 noch auto</translation>
    </message>
    <message>
        <source>--on-conflict: %1 is none of ask, leave, skip, overwrite, rename, newer, different</source>
        <translation>--on-conflict: %1 ist weder ask, leave, skip, overwrite, rename, newer noch different</translation>
    </message>
    <message>
        <source>--limit: %1 is no rate of at least 1K: bytes per second, such as 500K, 1.5M or 20M, or none</source>
        <translation>--limit: %1 ist keine Rate von mindestens 1K: Bytes pro Sekunde wie 500K, 1.5M oder 20M, oder none</translation>
    </message>
    <message>
        <source>--permissions: %1 is neither source nor destination</source>
        <translation>--permissions: %1 ist weder source noch destination</translation>
    </message>
    <message>
        <source>--jobs, --continue, --discard, --history and --report can&apos;t be used together</source>
        <translation>--jobs, --continue, --discard, --history und --report schließen sich aus</translation>
    </message>
    <message>
        <source>--format: %1 is none of text, csv, json and html</source>
        <translation>--format: %1 ist weder text, csv, json noch html</translation>
    </message>
    <message>
        <source>--manifest-hash: %1 is neither xxh128 nor sha256</source>
        <translation>--manifest-hash: %1 ist weder xxh128 noch sha256</translation>
    </message>
    <message>
        <source>--manifest-hash needs --manifest FILE</source>
        <translation>--manifest-hash braucht --manifest FILE</translation>
    </message>
    <message>
        <source>--format needs --report ID</source>
        <translation>--format braucht --report ID</translation>
    </message>
    <message>
        <source>--jobs, --continue, --discard, --history and --report take no SOURCE and no destination: the job knows them</source>
        <translation>--jobs, --continue, --discard, --history und --report nehmen weder SOURCE noch Ziel: beides ist dort schon bekannt</translation>
    </message>
    <message>
        <source>no SOURCE was given (see --help)</source>
        <translation>SOURCE fehlt (siehe --help)</translation>
    </message>
    <message>
        <source>a SOURCE is empty</source>
        <translation>ein SOURCE ist leer</translation>
    </message>
    <message>
        <source>--verify-only needs one SOURCE, --as PATH, and no --verify</source>
        <translation>--verify-only braucht genau ein SOURCE und --as PATH, aber kein --verify</translation>
    </message>
    <message>
        <source>--manifest can&apos;t be used with --dry-run or --verify-only: nothing is copied</source>
        <translation>--manifest geht nicht zusammen mit --dry-run oder --verify-only: es wird nichts kopiert</translation>
    </message>
    <message>
        <source>--as takes one SOURCE; %1 were given (--into takes several)</source>
        <translation>--as nimmt nur ein SOURCE; %1 wurden angegeben (--into nimmt mehrere)</translation>
    </message>
    <message>
        <source>several SOURCEs need --into FOLDER</source>
        <translation>mehrere SOURCE brauchen --into FOLDER</translation>
    </message>
    <message>
        <source>Copies folders and files with a pool of worker processes.

poolcopy-cli [options] SOURCE... --into FOLDER   each SOURCE becomes FOLDER/&lt;its name&gt;
poolcopy-cli [options] SOURCE --as PATH          SOURCE becomes PATH
poolcopy-cli [options] SOURCE                    SOURCE becomes &lt;SOURCE&gt;_copy beside it
poolcopy-cli --jobs | --continue [ID] | --discard ID   copies that were cut short
poolcopy-cli --history | --report ID             copies that have ended
poolcopy-cli --verify-only SOURCE --as PATH      compares both, changes nothing

  --workers N|auto      copy workers, 1 to 64; auto (the default): as many as the disks
                          can make use of, found out while copying
  --on-conflict RULE    what happens where a name is taken by something else:
                          ask        ask on the terminal (the default there)
                          leave      leave it and report a problem (the default elsewhere)
                          skip       leave it, by choice
                          overwrite  replace it
                          rename     the new one becomes &apos;name 2.ext&apos;
                          newer      replace it if the source is newer, else skip
                          different  replace it unless it has the same contents
  --limit RATE          move at most so many bytes a second, all workers together: 500K, 1.5M, 20M …
                          (K, M, G are 1000-based, Ki, Mi, Gi 1024-based); none or 0 for no limit
  --polite              let everybody else&apos;s work on the disks go first
  --no-polite           no longer: with --continue
  --permissions WHOSE   source (default): owner, mode and ACL are kept; destination:
                        as the folder there says to whoever makes something in it
  --no-flush            end when the system has the data, not when the disk has it
                        (older versions are replaced only by what the disk has)
  --verify              read everything back from the disk and compare
  --manifest FILE       write a checksum for every file into FILE, for xxhsum -c
  --manifest-hash HASH  xxh128 (the default), or sha256 for sha256sum -c
  --one-file-system     do not enter other disks mounted below a SOURCE
  --dry-run             tell what would be done, change nothing
  --json                one JSON object a line on standard output
  --quiet               no progress and no summary
  --jobs                list copies that were cut short, and those that run
  --continue [ID]       go on with one; ID may be left out if there is only one
  --discard ID          remove what one has made so far
  --history             list the last 200 copies
  --report ID           tell all of one of them: result, figures, problems
  --format FORMAT       of that: text (the default), csv, json or html
  --help, --version     print this, or the version, and end

Options may stand anywhere before --; after it all are SOURCEs. --option=VALUE is the same
as --option VALUE. With a trailing slash a SOURCE that is a link stands for the folder it
leads to, without one for the link.

While the live line is shown on a terminal, single keys act at once: p pauses and goes on, - and +
lower and raise the limit, i turns --polite on and off, s skips what hangs, ? tells the keys.

Exit: 0 everything is there; 1 something could not be copied, or the copy could not go on;
2 refused, nothing was changed; 130 cancelled. A copy that was cut short stays in an
unfinished folder; the same command again, or --continue, goes on with it.
</source>
        <translation>Kopiert Ordner und Dateien mit mehreren Kopierprozessen.

poolcopy-cli [Optionen] SOURCE... --into FOLDER  jedes SOURCE wird zu FOLDER/&lt;sein Name&gt;
poolcopy-cli [Optionen] SOURCE --as PATH         SOURCE wird zu PATH
poolcopy-cli [Optionen] SOURCE                   SOURCE wird zu &lt;SOURCE&gt;_Kopie daneben
poolcopy-cli --jobs | --continue [ID] | --discard ID   unterbrochene Kopien
poolcopy-cli --history | --report ID             beendete Kopien
poolcopy-cli --verify-only SOURCE --as PATH      vergleicht beide, verändert nichts

  --workers N|auto      Kopierprozesse, 1 bis 64; auto (Vorgabe): so viele, wie die
                          Datenträger nutzen können, beim Kopieren herausgefunden
  --on-conflict RULE    was geschieht, wo ein Name schon vergeben ist:
                          ask        im Terminal fragen (dort die Vorgabe)
                          leave      so lassen und als Problem melden (sonst die Vorgabe)
                          skip       so lassen, mit Absicht
                          overwrite  ersetzen
                          rename     die neue heißt dann „name 2.ext“
                          newer      ersetzen, falls die Quelle neuer ist, sonst überspringen
                          different  ersetzen, außer der Inhalt ist gleich
  --limit RATE          höchstens so viele Bytes pro Sekunde, alle Kopierprozesse zusammen:
                          500K, 1.5M, 20M … (K, M, G zu 1000, Ki, Mi, Gi zu 1024);
                          none oder 0: kein Limit
  --polite              anderen auf den Datenträgern den Vortritt lassen
  --no-polite           nicht mehr: mit --continue
  --permissions WHOSE   source (Vorgabe): Besitzer, Modus und ACL bleiben erhalten; destination:
                        wie der Ordner dort es für alles vorgibt, was darin angelegt wird
  --no-flush            enden, wenn das System die Daten hat, nicht erst der Datenträger
                        (ältere Fassungen ersetzt nur, was auf dem Datenträger ist)
  --verify              alles vom Datenträger zurücklesen und vergleichen
  --manifest FILE       für jede Datei eine Prüfsumme in FILE schreiben, für xxhsum -c
  --manifest-hash HASH  xxh128 (Vorgabe) oder sha256 für sha256sum -c
  --one-file-system     andere Datenträger auslassen, die unter einem SOURCE eingehängt sind
  --dry-run             sagen, was getan würde, nichts verändern
  --json                ein JSON-Objekt pro Zeile auf der Standardausgabe
  --quiet               kein Fortschritt und keine Zusammenfassung
  --jobs                unterbrochene und laufende Kopien auflisten
  --continue [ID]       eine fortsetzen; ID kann fehlen, wenn es nur eine gibt
  --discard ID          entfernen, was eine bisher angelegt hat
  --history             die letzten 200 Kopien auflisten
  --report ID           alles über eine davon: Ergebnis, Zahlen, Probleme
  --format FORMAT       dafür: text (Vorgabe), csv, json oder html
  --help, --version     dies oder die Version ausgeben und enden

Optionen dürfen vor -- überall stehen; danach ist alles SOURCE. --option=VALUE ist dasselbe
wie --option VALUE. Mit / am Ende steht ein SOURCE, das eine Verknüpfung ist, für den Ordner,
zu dem sie führt, ohne für die Verknüpfung.

Solange die Fortschrittszeile im Terminal steht, wirken einzelne Tasten sofort: p macht Pause und
weiter, - und + senken und erhöhen das Limit, i schaltet --polite ein und aus,
s überspringt, was hängt, ? nennt die Tasten.

Rückgabewert: 0 alles ist da; 1 etwas konnte nicht kopiert werden oder die Kopie nicht weitergehen;
2 abgelehnt, nichts wurde verändert; 130 abgebrochen. Eine unterbrochene Kopie bleibt in einem
unfertigen Ordner; derselbe Befehl noch einmal oder --continue setzt sie fort.
</translation>
    </message>
    <message>
        <source>%1 can&apos;t be used with %2</source>
        <translation>%1 und %2 schließen sich aus</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>%1 (with %2 entries)</source>
        <translation>%1 (mit %2 Einträgen)</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>Unfertig</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Read back and compared</source>
        <translation>Zurückgelesen und verglichen</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Safely on the disk</source>
        <translation>Sicher auf dem Datenträger</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>not certain</source>
        <translation>nicht gewiss</translation>
    </message>
    <message>
        <source>List of checksums</source>
        <translation>Prüfsummenliste</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Problems: %1</source>
        <translation>Probleme: %1</translation>
    </message>
    <message>
        <source>(the first %1 are listed)</source>
        <translation>(die ersten %1 sind aufgeführt)</translation>
    </message>
    <message>
        <source>PoolCopy report: %1</source>
        <translation>PoolCopy-Bericht: %1</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>PoolCopy report %1</source>
        <translation>PoolCopy-Bericht %1</translation>
    </message>
    <message>
        <source>Files copied</source>
        <translation>Dateien kopiert</translation>
    </message>
    <message>
        <source>Contents copied</source>
        <translation>Inhalt kopiert</translation>
    </message>
    <message>
        <source>no, in memory only</source>
        <translation>nein, nur im Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Bytes copied</source>
        <translation>Bytes kopiert</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 of %2 files</source>
        <translation>%1 von %2 Dateien</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 Dateien</translation>
    </message>
    <message>
        <source>%1 found so far</source>
        <translation>%1 bisher gefunden</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>Limit %1</translation>
    </message>
    <message>
        <source>polite</source>
        <translation>schonend</translation>
    </message>
    <message>
        <source>the disk has not answered for %1 seconds; the rest goes on</source>
        <translation>der Datenträger antwortet seit %1 Sekunden nicht; der Rest geht weiter</translation>
    </message>
    <message>
        <source>goes on with this unfinished folder</source>
        <translation>dieser unfertige Ordner wird fortgesetzt</translation>
    </message>
    <message>
        <source>%1 (this stands for %2 entries)</source>
        <translation>%1 (betrifft %2 Einträge)</translation>
    </message>
    <message>
        <source>  o  overwrite what is there       n  overwrite it if the new one is newer
  s  skip: keep what is there      d  overwrite it if they differ
  r  give the new one a free name  l  leave it, and count it as a problem
Please answer with o, s, r, n, d or l, and &quot;all&quot; if it is for the rest too: </source>
        <translation>  o  überschreiben, was da ist          n  überschreiben, wenn das neue neuer ist
  s  überspringen: behalten, was da ist  d  überschreiben, wenn sie verschieden sind
  r  dem neuen einen freien Namen geben  l  lassen, und als Problem zählen
Bitte mit o, s, r, n, d oder l antworten, mit „all“ dahinter auch für den Rest: </translation>
    </message>
    <message>
        <source>%1: something of this name is already there
  there: %2, %3    new: %4, %5
  (o)verwrite, (s)kip, (r)ename the new one, overwrite if (n)ewer or (d)ifferent, (l)eave; &quot;o all&quot; for all the rest: </source>
        <translation>%1: dieser Name ist schon vergeben
  dort: %2, %3    neu: %4, %5
  (o) ersetzen, (s) überspringen, (r) neue Datei umbenennen, ersetzen, falls (n) neuer oder (d) anders, (l) so lassen; „o all“ für alle übrigen: </translation>
    </message>
    <message>
        <source>cancelled: it stays unfinished, and the same command goes on with it</source>
        <translation>abgebrochen: er bleibt unfertig, derselbe Befehl setzt ihn fort</translation>
    </message>
    <message>
        <source>it stays unfinished, and the same command goes on with it</source>
        <translation>er bleibt unfertig, derselbe Befehl setzt ihn fort</translation>
    </message>
    <message>
        <source>cancelled: what is there is whole, and the same command goes on</source>
        <translation>abgebrochen: was dort ist, ist vollständig; derselbe Befehl macht weiter</translation>
    </message>
    <message>
        <source>what is there is whole, and the same command goes on</source>
        <translation>was dort ist, ist vollständig; derselbe Befehl macht weiter</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>one more problem is not listed</source>
        <translation>ein weiteres Problem ist nicht aufgeführt</translation>
    </message>
    <message numerus="yes">
        <source>%1 more problems are not listed</source>
        <translation>
            <numerusform>%1 weiteres Problem ist nicht aufgeführt</numerusform>
            <numerusform>%1 weitere Probleme sind nicht aufgeführt</numerusform>
        </translation>
    </message>
    <message>
        <source>one entry was already there</source>
        <translation>ein Eintrag war schon da</translation>
    </message>
    <message numerus="yes">
        <source>%1 entries were already there</source>
        <translation>
            <numerusform>%1 Eintrag war schon da</numerusform>
            <numerusform>%1 Einträge waren schon da</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>a worker does not answer; ending all the same</source>
        <translation>ein Kopierprozess antwortet nicht; es wird trotzdem beendet</translation>
    </message>
    <message>
        <source>p pauses and goes on · - and + lower and raise the limit · i turns politeness on and off · s skips what hangs · Ctrl-C cancels</source>
        <translation>p Pause und weiter · - und + senken und erhöhen das Limit · i schonend ein und aus · s überspringt, was hängt · Strg+C bricht ab</translation>
    </message>
    <message>
        <source>can&apos;t print: %1</source>
        <translation>Ausgabe nicht möglich: %1</translation>
    </message>
    <message>
        <source>the disk has not answered for %1 seconds; the rest goes on (s skips this)</source>
        <translation>der Datenträger antwortet seit %1 Sekunden nicht; der Rest geht weiter (s überspringt dies)</translation>
    </message>
    <message>
        <source>Nothing hangs that could be skipped.</source>
        <translation>Es hängt nichts, was übersprungen werden könnte.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>the disk with the source is gone</source>
        <translation>der Datenträger mit der Quelle ist nicht mehr da</translation>
    </message>
    <message>
        <source>the disk is gone</source>
        <translation>der Datenträger ist nicht mehr da</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>Zugriff verweigert</translation>
    </message>
    <message>
        <source>not permitted</source>
        <translation>nicht erlaubt</translation>
    </message>
    <message>
        <source>it vanished while it was copied</source>
        <translation>beim Kopieren verschwunden</translation>
    </message>
    <message>
        <source>its folder is no longer there</source>
        <translation>der Ordner dafür ist nicht mehr da</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>your share of the disk (quota) is used up</source>
        <translation>Ihr Anteil am Datenträger (Quota) ist aufgebraucht</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>der Datenträger ist schreibgeschützt</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>der Name ist zu lang</translation>
    </message>
    <message>
        <source>the name is too long for this disk</source>
        <translation>der Name ist zu lang für diesen Datenträger</translation>
    </message>
    <message>
        <source>this disk does not allow such a name</source>
        <translation>dieser Datenträger lässt einen solchen Namen nicht zu</translation>
    </message>
    <message>
        <source>the file is too big for this disk</source>
        <translation>die Datei ist zu groß für diesen Datenträger</translation>
    </message>
    <message>
        <source>the disk can&apos;t read it (input/output error)</source>
        <translation>Lesefehler des Datenträgers (Ein-/Ausgabefehler)</translation>
    </message>
    <message>
        <source>the disk can&apos;t write it (input/output error)</source>
        <translation>Schreibfehler des Datenträgers (Ein-/Ausgabefehler)</translation>
    </message>
    <message>
        <source>the disk&apos;s file system is damaged</source>
        <translation>das Dateisystem des Datenträgers ist beschädigt</translation>
    </message>
    <message>
        <source>a link is in the way, or links lead in a circle</source>
        <translation>eine Verknüpfung ist im Weg, oder Verknüpfungen führen im Kreis</translation>
    </message>
    <message>
        <source>a folder was expected, but it is none</source>
        <translation>ein Ordner wurde erwartet, aber es ist keiner</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>something of this name is already there</source>
        <translation>dieser Name ist dort schon vergeben</translation>
    </message>
    <message>
        <source>the folder is not empty</source>
        <translation>der Ordner ist nicht leer</translation>
    </message>
    <message>
        <source>this disk allows no more names for one file</source>
        <translation>dieser Datenträger erlaubt keine weiteren Namen für eine Datei</translation>
    </message>
    <message>
        <source>it is on another disk</source>
        <translation>liegt auf einem anderen Datenträger</translation>
    </message>
    <message>
        <source>this disk can&apos;t do that</source>
        <translation>dieser Datenträger kann das nicht</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>ein anderes Programm benutzt es gerade</translation>
    </message>
    <message>
        <source>the disk did not answer</source>
        <translation>der Datenträger hat nicht geantwortet</translation>
    </message>
    <message>
        <source>it is encrypted, and the key is missing</source>
        <translation>verschlüsselt, und der Schlüssel fehlt</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>zu viele Dateien sind geöffnet</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>der Arbeitsspeicher reicht nicht</translation>
    </message>
    <message>
        <source>a number in it is too large</source>
        <translation>eine Zahl darin ist zu groß</translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>one file</source>
        <translation>eine Datei</translation>
    </message>
    <message numerus="yes">
        <source>%1 files</source>
        <translation>
            <numerusform>%1 Datei</numerusform>
            <numerusform>%1 Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>one folder</source>
        <translation>ein Ordner</translation>
    </message>
    <message numerus="yes">
        <source>%1 folders</source>
        <translation>
            <numerusform>%1 Ordner</numerusform>
            <numerusform>%1 Ordner</numerusform>
        </translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>the reason is not known</source>
        <translation>der Grund ist nicht bekannt</translation>
    </message>
    <message>
        <source>size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>what it leads to</source>
        <translation>Ziel der Verknüpfung</translation>
    </message>
    <message>
        <source>device number</source>
        <translation>Gerätenummer</translation>
    </message>
    <message>
        <source>permissions</source>
        <translation>Zugriffsrechte</translation>
    </message>
    <message>
        <source>owner or group</source>
        <translation>Besitzer oder Gruppe</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>extended attributes</source>
        <translation>erweiterte Attribute</translation>
    </message>
    <message>
        <source>access list</source>
        <translation>Zugriffsliste</translation>
    </message>
    <message>
        <source>hard links</source>
        <translation>harte Verknüpfungen</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>this folder can&apos;t be read</source>
        <translation>dieser Ordner kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>this link can&apos;t be read</source>
        <translation>diese Verknüpfung kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>this folder can&apos;t be made</source>
        <translation>dieser Ordner kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>this folder can&apos;t be opened</source>
        <translation>dieser Ordner kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>can&apos;t be created</source>
        <translation>kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>can&apos;t be written</source>
        <translation>kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>this link can&apos;t be made</source>
        <translation>diese Verknüpfung kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>this hard link can&apos;t be made</source>
        <translation>diese harte Verknüpfung kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>this special file can&apos;t be made</source>
        <translation>diese Spezialdatei kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>its times, owner or permissions can&apos;t be set</source>
        <translation>Zeiten, Besitzer oder Zugriffsrechte können nicht gesetzt werden</translation>
    </message>
    <message>
        <source>can&apos;t be brought to the disk</source>
        <translation>kann nicht auf den Datenträger gebracht werden</translation>
    </message>
    <message>
        <source>can&apos;t be given its name</source>
        <translation>kann den richtigen Namen nicht bekommen</translation>
    </message>
    <message>
        <source>can&apos;t be trusted</source>
        <translation>ist nicht verlässlich</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>ist anders</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>is not in the source</source>
        <translation>ist nicht in der Quelle</translation>
    </message>
    <message>
        <source>was left as it is</source>
        <translation>wurde gelassen, wie es ist</translation>
    </message>
    <message>
        <source>was not copied</source>
        <translation>wurde nicht kopiert</translation>
    </message>
    <message>
        <source>the copy was stopped before its folder got its name</source>
        <translation>die Kopie wurde gestoppt, bevor der Ordner seinen Namen bekam</translation>
    </message>
    <message>
        <source>the unfinished folder can&apos;t be reserved</source>
        <translation>der unfertige Ordner kann nicht reserviert werden</translation>
    </message>
    <message>
        <source>the disk did not take everything</source>
        <translation>der Datenträger hat nicht alles angenommen</translation>
    </message>
    <message>
        <source>can&apos;t be given its final name</source>
        <translation>kann den endgültigen Namen nicht bekommen</translation>
    </message>
    <message>
        <source>was not given its final name</source>
        <translation>hat den endgültigen Namen nicht bekommen</translation>
    </message>
    <message>
        <source>can&apos;t be moved aside</source>
        <translation>kann nicht beiseitegelegt werden</translation>
    </message>
    <message>
        <source>can&apos;t be removed</source>
        <translation>kann nicht entfernt werden</translation>
    </message>
    <message>
        <source>can&apos;t be opened</source>
        <translation>kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>the list of checksums can&apos;t be written</source>
        <translation>die Prüfsummenliste kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>can&apos;t be copied</source>
        <translation>kann nicht kopiert werden</translation>
    </message>
    <message>
        <source>nothing can be made here</source>
        <translation>hier kann nichts angelegt werden</translation>
    </message>
    <message>
        <source>the copy was stopped</source>
        <translation>die Kopie wurde gestoppt</translation>
    </message>
    <message>
        <source>the copy was not started</source>
        <translation>die Kopie wurde nicht gestartet</translation>
    </message>
    <message>
        <source>something went wrong</source>
        <translation>etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>it kept changing while it was copied</source>
        <translation>beim Kopieren immer wieder verändert</translation>
    </message>
    <message>
        <source>it ends before its size says so</source>
        <translation>endet früher, als die Größe angibt</translation>
    </message>
    <message>
        <source>it has the size and time of the source, but other contents</source>
        <translation>Größe und Zeit wie in der Quelle, aber anderer Inhalt</translation>
    </message>
    <message>
        <source>one is a folder, the other is not</source>
        <translation>nur eines von beiden ist ein Ordner</translation>
    </message>
    <message>
        <source>this disk takes its name for that of another entry in the same folder</source>
        <translation>dieser Datenträger hält den Namen für den eines anderen Eintrags im selben Ordner</translation>
    </message>
    <message>
        <source>its place is the source itself</source>
        <translation>der Platz dafür ist die Quelle selbst</translation>
    </message>
    <message>
        <source>only the source has it</source>
        <translation>nur in der Quelle vorhanden</translation>
    </message>
    <message>
        <source>only the destination has it</source>
        <translation>nur am Ziel vorhanden</translation>
    </message>
    <message>
        <source>the disk can&apos;t give back what was written (input/output error)</source>
        <translation>der Datenträger kann das Geschriebene nicht zurückgeben (Ein-/Ausgabefehler)</translation>
    </message>
    <message>
        <source>the disk gives back other contents than were written</source>
        <translation>der Datenträger gibt anderen Inhalt zurück, als geschrieben wurde</translation>
    </message>
    <message>
        <source>PoolCopy uses this name itself while it makes a folder</source>
        <translation>PoolCopy benutzt diesen Namen selbst, während es einen Ordner anlegt</translation>
    </message>
    <message>
        <source>something of that name has appeared meanwhile</source>
        <translation>dieser Name ist inzwischen vergeben</translation>
    </message>
    <message>
        <source>the workers that copied it ended unexpectedly</source>
        <translation>die Kopierprozesse dafür endeten unerwartet</translation>
    </message>
    <message>
        <source>the disk does not answer</source>
        <translation>der Datenträger antwortet nicht</translation>
    </message>
    <message>
        <source>skipped because the disk did not answer</source>
        <translation>übersprungen, weil der Datenträger nicht antwortete</translation>
    </message>
    <message>
        <source>you skipped it</source>
        <translation>von Ihnen übersprungen</translation>
    </message>
    <message>
        <source>process %1 still hangs at this, and may yet write</source>
        <translation>der Prozess mit der PID %1 hängt hier noch und könnte noch schreiben</translation>
    </message>
    <message>
        <source>a worker&apos;s report makes no sense</source>
        <translation>die Meldung eines Kopierprozesses ergibt keinen Sinn</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>diese Datei oder diesen Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>a part of its path is not a folder</source>
        <translation>ein Teil des Pfads ist kein Ordner</translation>
    </message>
    <message>
        <source>source and destination are the same</source>
        <translation>Quelle und Ziel sind dasselbe</translation>
    </message>
    <message>
        <source>the destination lies inside the source</source>
        <translation>das Ziel liegt in der Quelle</translation>
    </message>
    <message>
        <source>the list of checksums would lie inside a source</source>
        <translation>die Prüfsummenliste würde in einer Quelle liegen</translation>
    </message>
    <message>
        <source>what has this name is no list of checksums, and stays</source>
        <translation>was diesen Namen hat, ist keine Prüfsummenliste und bleibt</translation>
    </message>
    <message>
        <source>the copy itself is to have this name</source>
        <translation>die Kopie selbst soll diesen Namen bekommen</translation>
    </message>
    <message>
        <source>its folder is not there</source>
        <translation>der Ordner dafür ist nicht da</translation>
    </message>
    <message>
        <source>you cancelled it; the copy itself is whole</source>
        <translation>von Ihnen abgebrochen; die Kopie selbst ist vollständig</translation>
    </message>
    <message>
        <source>two sources would have this name</source>
        <translation>zwei Quellen bekämen diesen Namen</translation>
    </message>
    <message>
        <source>a folder is needed here, but nothing is there</source>
        <translation>hier wird ein Ordner gebraucht, aber es ist nichts da</translation>
    </message>
    <message>
        <source>a folder is needed here, but it is none</source>
        <translation>hier wird ein Ordner gebraucht, aber es ist keiner</translation>
    </message>
    <message>
        <source>it has no name of its own</source>
        <translation>die Quelle hat keinen eigenen Namen</translation>
    </message>
    <message>
        <source>it is being copied by process %1</source>
        <translation>wird vom Prozess mit der PID %1 kopiert</translation>
    </message>
    <message>
        <source>it is being copied by another process</source>
        <translation>wird von einem anderen Prozess kopiert</translation>
    </message>
    <message>
        <source>the workers end unexpectedly again and again</source>
        <translation>die Kopierprozesse enden immer wieder unerwartet</translation>
    </message>
    <message>
        <source>PoolCopy&apos;s worker program can&apos;t be started</source>
        <translation>das Programm für die Kopierprozesse kann nicht gestartet werden</translation>
    </message>
    <message>
        <source>a path is empty</source>
        <translation>ein Pfad ist leer</translation>
    </message>
    <message>
        <source>this disk can&apos;t rename folders</source>
        <translation>dieser Datenträger kann keine Ordner umbenennen</translation>
    </message>
    <message>
        <source>the rest of it has not been copied yet</source>
        <translation>der Rest ist noch nicht kopiert</translation>
    </message>
    <message>
        <source>Give yourself the right to read it, then try again.</source>
        <translation>Geben Sie sich das Recht zum Lesen und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Give yourself the right to write there, then try again.</source>
        <translation>Geben Sie sich das Recht, dort zu schreiben, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Copy it to a disk that takes larger files.</source>
        <translation>Kopieren Sie auf einen Datenträger, der größere Dateien aufnimmt.</translation>
    </message>
    <message>
        <source>Give it another name, then try again.</source>
        <translation>Ändern Sie den Namen und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Close the program that uses it, then try again.</source>
        <translation>Schließen Sie das Programm, das es benutzt, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Look whether the disk is still connected, then try again.</source>
        <translation>Sehen Sie nach, ob der Datenträger noch verbunden ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Give the copy a shorter name with --as.</source>
        <translation>Geben Sie der Kopie mit --as einen kürzeren Namen.</translation>
    </message>
    <message>
        <source>Give the copy a shorter name.</source>
        <translation>Geben Sie der Kopie einen kürzeren Namen.</translation>
    </message>
    <message>
        <source>Name another place with --into or --as.</source>
        <translation>Nennen Sie mit --into oder --as einen anderen Ort.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Give the copy a name with --as.</source>
        <translation>Geben Sie der Kopie mit --as einen Namen.</translation>
    </message>
    <message>
        <source>Give the copy a name.</source>
        <translation>Geben Sie der Kopie einen Namen.</translation>
    </message>
    <message>
        <source>Copy them one after the other, to different places.</source>
        <translation>Kopieren Sie sie nacheinander, an verschiedene Orte.</translation>
    </message>
    <message>
        <source>Wait for it, or end it, then start this copy again.</source>
        <translation>Warten Sie, bis er fertig ist, oder beenden Sie ihn und starten Sie diese Kopie dann noch einmal.</translation>
    </message>
    <message>
        <source>Move it away or rename it, then start the same copy again: it goes on from the unfinished folder.</source>
        <translation>Verschieben Sie es oder benennen Sie es um und starten Sie dieselbe Kopie noch einmal: Der unfertige Ordner wird fortgesetzt.</translation>
    </message>
    <message>
        <source>Connect the disk again, then start the same copy again: it goes on.</source>
        <translation>Verbinden Sie den Datenträger wieder und starten Sie dieselbe Kopie noch einmal: Sie wird fortgesetzt.</translation>
    </message>
    <message>
        <source>When the disk answers again, start the same copy again: it goes on.</source>
        <translation>Wenn der Datenträger wieder antwortet, starten Sie dieselbe Kopie noch einmal: Sie wird fortgesetzt.</translation>
    </message>
    <message>
        <source>When that process has ended, start the same copy again: it goes on.</source>
        <translation>Wenn dieser Prozess beendet ist, starten Sie dieselbe Kopie noch einmal: Sie wird fortgesetzt.</translation>
    </message>
    <message>
        <source>PoolCopy may have to be installed again.</source>
        <translation>PoolCopy muss vielleicht neu installiert werden.</translation>
    </message>
    <message>
        <source>Give the list another place.</source>
        <translation>Geben Sie der Liste einen anderen Ort.</translation>
    </message>
    <message>
        <source>Give the list another name.</source>
        <translation>Geben Sie der Liste einen anderen Namen.</translation>
    </message>
    <message>
        <source>It may be damaged: --on-conflict overwrite replaces it.</source>
        <translation>Vielleicht beschädigt: --on-conflict overwrite ersetzt es.</translation>
    </message>
    <message>
        <source>It may be damaged: copy again and replace it.</source>
        <translation>Vielleicht beschädigt: Kopieren Sie noch einmal und ersetzen Sie es.</translation>
    </message>
    <message>
        <source>See --on-conflict.</source>
        <translation>Siehe --on-conflict.</translation>
    </message>
    <message>
        <source>Replace it, or keep both.</source>
        <translation>Ersetzen Sie es oder behalten Sie beide.</translation>
    </message>
    <message>
        <source>Rename one of the two, then try again.</source>
        <translation>Benennen Sie eines von beiden um und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Move one of them away, then try again.</source>
        <translation>Verschieben Sie eines von beiden und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Copy it again when nothing writes to it.</source>
        <translation>Kopieren Sie es noch einmal, wenn nichts mehr hineinschreibt.</translation>
    </message>
    <message>
        <source>Start the same copy again: it goes on.</source>
        <translation>Starten Sie dieselbe Kopie noch einmal: Sie wird fortgesetzt.</translation>
    </message>
    <message>
        <source>Make room on the disk, then start the same copy again: it goes on.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger und starten Sie dieselbe Kopie noch einmal: Sie wird fortgesetzt.</translation>
    </message>
    <message>
        <source>The disk may be failing: copy what matters most first.</source>
        <translation>Der Datenträger könnte defekt sein: Kopieren Sie das Wichtigste zuerst.</translation>
    </message>
    <message>
        <source>The disk may be failing: use another one.</source>
        <translation>Der Datenträger könnte defekt sein: Nehmen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The disk should be checked and repaired.</source>
        <translation>Der Datenträger sollte geprüft und repariert werden.</translation>
    </message>
    <message>
        <source>The owner or the group of one entry could not be kept.</source>
        <translation>Der Besitzer oder die Gruppe eines Eintrags konnte nicht erhalten werden.</translation>
    </message>
    <message numerus="yes">
        <source>The owner or the group of %1 entries could not be kept.</source>
        <translation>
            <numerusform>Der Besitzer oder die Gruppe von %1 Eintrag konnte nicht erhalten werden.</numerusform>
            <numerusform>Die Besitzer oder Gruppen von %1 Einträgen konnten nicht erhalten werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The permissions of one entry could not be kept in full.</source>
        <translation>Die Zugriffsrechte eines Eintrags konnten nicht vollständig erhalten werden.</translation>
    </message>
    <message numerus="yes">
        <source>The permissions of %1 entries could not be kept in full.</source>
        <translation>
            <numerusform>Die Zugriffsrechte von %1 Eintrag konnten nicht vollständig erhalten werden.</numerusform>
            <numerusform>Die Zugriffsrechte von %1 Einträgen konnten nicht vollständig erhalten werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The extended attributes of one entry could not be kept.</source>
        <translation>Die erweiterten Attribute eines Eintrags konnten nicht erhalten werden.</translation>
    </message>
    <message numerus="yes">
        <source>The extended attributes of %1 entries could not be kept.</source>
        <translation>
            <numerusform>Die erweiterten Attribute von %1 Eintrag konnten nicht erhalten werden.</numerusform>
            <numerusform>Die erweiterten Attribute von %1 Einträgen konnten nicht erhalten werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The access list (ACL) of one entry could not be kept.</source>
        <translation>Die Zugriffsliste (ACL) eines Eintrags konnte nicht erhalten werden.</translation>
    </message>
    <message numerus="yes">
        <source>The access lists (ACL) of %1 entries could not be kept.</source>
        <translation>
            <numerusform>Die Zugriffsliste (ACL) von %1 Eintrag konnte nicht erhalten werden.</numerusform>
            <numerusform>Die Zugriffslisten (ACL) von %1 Einträgen konnten nicht erhalten werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The times of one entry could not be kept.</source>
        <translation>Die Zeiten eines Eintrags konnten nicht erhalten werden.</translation>
    </message>
    <message numerus="yes">
        <source>The times of %1 entries could not be kept.</source>
        <translation>
            <numerusform>Die Zeiten von %1 Eintrag konnten nicht erhalten werden.</numerusform>
            <numerusform>Die Zeiten von %1 Einträgen konnten nicht erhalten werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>One hard link became a file of its own.</source>
        <translation>Eine harte Verknüpfung wurde zu einer eigenen Datei.</translation>
    </message>
    <message numerus="yes">
        <source>%1 hard links became files of their own.</source>
        <translation>
            <numerusform>%1 harte Verknüpfung wurde zu einer eigenen Datei.</numerusform>
            <numerusform>%1 harte Verknüpfungen wurden zu eigenen Dateien.</numerusform>
        </translation>
    </message>
    <message>
        <source>One folder vanished from the source while it was copied.</source>
        <translation>Ein Ordner verschwand beim Kopieren aus der Quelle.</translation>
    </message>
    <message numerus="yes">
        <source>%1 folders vanished from the source while they were copied.</source>
        <translation>
            <numerusform>%1 Ordner verschwand beim Kopieren aus der Quelle.</numerusform>
            <numerusform>%1 Ordner verschwanden beim Kopieren aus der Quelle.</numerusform>
        </translation>
    </message>
    <message>
        <source>One folder was not entered, as asked: another disk is mounted there.</source>
        <translation>Ein Ordner wurde wie gewünscht ausgelassen: Dort ist ein anderer Datenträger eingehängt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 folders were not entered, as asked: other disks are mounted there.</source>
        <translation>
            <numerusform>%1 Ordner wurde wie gewünscht ausgelassen: Dort ist ein anderer Datenträger eingehängt.</numerusform>
            <numerusform>%1 Ordner wurden wie gewünscht ausgelassen: Dort sind andere Datenträger eingehängt.</numerusform>
        </translation>
    </message>
    <message>
        <source>One entry of an earlier run is no longer in the source and was moved aside, into a folder .set-aside beside the copy.</source>
        <translation>Ein Eintrag aus einem früheren Lauf ist nicht mehr in der Quelle und wurde beiseitegelegt, in einen Ordner .set-aside neben der Kopie.</translation>
    </message>
    <message numerus="yes">
        <source>%1 entries of an earlier run are no longer in the source and were moved aside, into a folder .set-aside beside the copy.</source>
        <translation>
            <numerusform>%1 Eintrag aus einem früheren Lauf ist nicht mehr in der Quelle und wurde beiseitegelegt, in einen Ordner .set-aside neben der Kopie.</numerusform>
            <numerusform>%1 Einträge aus einem früheren Lauf sind nicht mehr in der Quelle und wurden beiseitegelegt, in einen Ordner .set-aside neben der Kopie.</numerusform>
        </translation>
    </message>
    <message>
        <source>This disk gives no word on what it has written: do not unplug it before it has been ejected.</source>
        <translation>Dieser Datenträger sagt nicht, was er geschrieben hat: Trennen Sie ihn nicht, bevor er ausgeworfen ist.</translation>
    </message>
    <message>
        <source>One folder appeared in the source too late to be copied.</source>
        <translation>Ein Ordner erschien zu spät in der Quelle und wurde nicht mehr kopiert.</translation>
    </message>
    <message numerus="yes">
        <source>%1 folders appeared in the source too late to be copied.</source>
        <translation>
            <numerusform>%1 Ordner erschien zu spät in der Quelle und wurde nicht mehr kopiert.</numerusform>
            <numerusform>%1 Ordner erschienen zu spät in der Quelle und wurden nicht mehr kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another source&apos;s unfinished folder has the same name: it was left alone.</source>
        <translation>Der unfertige Ordner einer anderen Quelle hat denselben Namen: Er blieb unangetastet.</translation>
    </message>
    <message numerus="yes">
        <source>%1 unfinished folders of other sources have the same name: they were left alone.</source>
        <translation>
            <numerusform>%1 unfertiger Ordner einer anderen Quelle hat denselben Namen: Er blieb unangetastet.</numerusform>
            <numerusform>%1 unfertige Ordner anderer Quellen haben denselben Namen: Sie blieben unangetastet.</numerusform>
        </translation>
    </message>
    <message>
        <source>One file is not in the list of checksums: the tool that reads such lists can&apos;t read its name.</source>
        <translation>Eine Datei ist nicht in der Prüfsummenliste: Das Programm, das solche Listen liest, kann ihren Namen nicht lesen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 files are not in the list of checksums: the tool that reads such lists can&apos;t read their names.</source>
        <translation>
            <numerusform>%1 Datei ist nicht in der Prüfsummenliste: Das Programm, das solche Listen liest, kann ihren Namen nicht lesen.</numerusform>
            <numerusform>%1 Dateien sind nicht in der Prüfsummenliste: Das Programm, das solche Listen liest, kann ihre Namen nicht lesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has none.</source>
        <translation>%1 kennt so etwas nicht.</translation>
    </message>
    <message>
        <source>The owner or the group of one entry can&apos;t be kept.</source>
        <translation>Der Besitzer oder die Gruppe eines Eintrags kann nicht erhalten werden.</translation>
    </message>
    <message numerus="yes">
        <source>The owner or the group of %1 entries can&apos;t be kept.</source>
        <translation>
            <numerusform>Der Besitzer oder die Gruppe von %1 Eintrag kann nicht erhalten werden.</numerusform>
            <numerusform>Die Besitzer oder Gruppen von %1 Einträgen können nicht erhalten werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The permissions of one entry can&apos;t be kept in full.</source>
        <translation>Die Zugriffsrechte eines Eintrags können nicht vollständig erhalten werden.</translation>
    </message>
    <message numerus="yes">
        <source>The permissions of %1 entries can&apos;t be kept in full.</source>
        <translation>
            <numerusform>Die Zugriffsrechte von %1 Eintrag können nicht vollständig erhalten werden.</numerusform>
            <numerusform>Die Zugriffsrechte von %1 Einträgen können nicht vollständig erhalten werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The extended attributes of one entry can&apos;t be kept.</source>
        <translation>Die erweiterten Attribute eines Eintrags können nicht erhalten werden.</translation>
    </message>
    <message numerus="yes">
        <source>The extended attributes of %1 entries can&apos;t be kept.</source>
        <translation>
            <numerusform>Die erweiterten Attribute von %1 Eintrag können nicht erhalten werden.</numerusform>
            <numerusform>Die erweiterten Attribute von %1 Einträgen können nicht erhalten werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The access list (ACL) of one entry can&apos;t be kept.</source>
        <translation>Die Zugriffsliste (ACL) eines Eintrags kann nicht erhalten werden.</translation>
    </message>
    <message numerus="yes">
        <source>The access lists (ACL) of %1 entries can&apos;t be kept.</source>
        <translation>
            <numerusform>Die Zugriffsliste (ACL) von %1 Eintrag kann nicht erhalten werden.</numerusform>
            <numerusform>Die Zugriffslisten (ACL) von %1 Einträgen können nicht erhalten werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The times of one entry can&apos;t be kept.</source>
        <translation>Die Zeiten eines Eintrags können nicht erhalten werden.</translation>
    </message>
    <message numerus="yes">
        <source>The times of %1 entries can&apos;t be kept.</source>
        <translation>
            <numerusform>Die Zeiten von %1 Eintrag können nicht erhalten werden.</numerusform>
            <numerusform>Die Zeiten von %1 Einträgen können nicht erhalten werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>One hard link becomes a file of its own.</source>
        <translation>Eine harte Verknüpfung wird zu einer eigenen Datei.</translation>
    </message>
    <message numerus="yes">
        <source>%1 hard links become files of their own.</source>
        <translation>
            <numerusform>%1 harte Verknüpfung wird zu einer eigenen Datei.</numerusform>
            <numerusform>%1 harte Verknüpfungen werden zu eigenen Dateien.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1&#xa0;Byte</translation>
    </message>
    <message numerus="yes">
        <source>%1 bytes</source>
        <translation>
            <numerusform>%1&#xa0;Byte</numerusform>
            <numerusform>%1&#xa0;Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 are there</source>
        <translation>%1 von %2 sind da</translation>
    </message>
    <message>
        <source>%1 of %2 files are there</source>
        <translation>%1 von %2 Dateien sind da</translation>
    </message>
    <message>
        <source>%1 are there</source>
        <translation>%1 sind da</translation>
    </message>
    <message>
        <source>The disk may be too full. It lacks at least %1.</source>
        <translation>Der Datenträger ist vielleicht zu voll. Zu wenig: mindestens %1.</translation>
    </message>
    <message>
        <source>The disk can&apos;t hold so many files and folders. Too many: at least %1.</source>
        <translation>Der Datenträger fasst nicht so viele Dateien und Ordner. Zu viel: mindestens %1.</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>noch einige Sekunden</translation>
    </message>
    <message numerus="yes">
        <source>about %1 seconds left</source>
        <translation>
            <numerusform>noch etwa %1 Sekunde</numerusform>
            <numerusform>noch etwa %1 Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>about a minute left</source>
        <translation>noch etwa eine Minute</translation>
    </message>
    <message numerus="yes">
        <source>about %1 minutes left</source>
        <translation>
            <numerusform>noch etwa %1 Minute</numerusform>
            <numerusform>noch etwa %1 Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>about an hour left</source>
        <translation>noch etwa eine Stunde</translation>
    </message>
    <message numerus="yes">
        <source>about %1 hours left</source>
        <translation>
            <numerusform>noch etwa %1 Stunde</numerusform>
            <numerusform>noch etwa %1 Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>about a day left</source>
        <translation>noch etwa ein Tag</translation>
    </message>
    <message numerus="yes">
        <source>about %1 days left</source>
        <translation>
            <numerusform>noch etwa %1 Tag</numerusform>
            <numerusform>noch etwa %1 Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>heute um %1</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <translation>gestern um %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 um %2</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>unter einer Sekunde</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1&#xa0;min %2&#xa0;s</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>leave what is there and report it</source>
        <translation>so lassen und melden</translation>
    </message>
    <message>
        <source>ask me</source>
        <translation>fragen</translation>
    </message>
    <message>
        <source>skip it</source>
        <translation>überspringen</translation>
    </message>
    <message>
        <source>replace it</source>
        <translation>ersetzen</translation>
    </message>
    <message>
        <source>keep both</source>
        <translation>beide behalten</translation>
    </message>
    <message>
        <source>replace it if ours is newer</source>
        <translation>ersetzen, falls älter</translation>
    </message>
    <message>
        <source>replace it if its size or contents differ</source>
        <translation>ersetzen, falls Größe oder Inhalt anders</translation>
    </message>
    <message>
        <source>%1 and one more</source>
        <translation>%1 und eine weitere</translation>
    </message>
    <message>
        <source>Waits for “%1”: same disk</source>
        <translation>Wartet auf „%1“: gleicher Datenträger</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Wird abgebrochen</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Looking at the source</source>
        <translation>Quelle wird durchgesehen</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Wird kopiert</translation>
    </message>
    <message>
        <source>Reading back and comparing</source>
        <translation>Wird zurückgelesen und verglichen</translation>
    </message>
    <message>
        <source>Finishing the folders</source>
        <translation>Ordner werden fertiggestellt</translation>
    </message>
    <message>
        <source>Writing to the disk</source>
        <translation>Wird auf den Datenträger geschrieben</translation>
    </message>
    <message>
        <source>Giving the final name</source>
        <translation>Bekommt den endgültigen Namen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Done, with problems</source>
        <translation>Fertig, mit Problemen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Nicht gestartet</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>startet</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>no sign of life for %1</source>
        <translation>kein Lebenszeichen seit %1</translation>
    </message>
    <message>
        <source>ended, starting again</source>
        <translation>beendet, startet neu</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>weg</translation>
    </message>
    <message>
        <source>preparing</source>
        <translation>bereitet vor</translation>
    </message>
    <message>
        <source>scanning</source>
        <translation>sucht</translation>
    </message>
    <message>
        <source>counting</source>
        <translation>zählt</translation>
    </message>
    <message>
        <source>copying</source>
        <translation>kopiert</translation>
    </message>
    <message>
        <source>making hard links</source>
        <translation>legt harte Verknüpfungen an</translation>
    </message>
    <message>
        <source>giving names</source>
        <translation>vergibt Namen</translation>
    </message>
    <message>
        <source>finishing folders</source>
        <translation>stellt Ordner fertig</translation>
    </message>
    <message>
        <source>writing to the disk</source>
        <translation>schreibt auf den Datenträger</translation>
    </message>
    <message>
        <source>giving the final name</source>
        <translation>vergibt den endgültigen Namen</translation>
    </message>
    <message>
        <source>removing</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>reading back</source>
        <translation>liest zurück</translation>
    </message>
    <message>
        <source>writing the list of checksums</source>
        <translation>schreibt die Prüfsummenliste</translation>
    </message>
    <message>
        <source>comparing</source>
        <translation>vergleicht</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>beschäftigt</translation>
    </message>
    <message>
        <source>Worker %1 (process %2) still hangs in the kernel; it ends by itself when the disk answers.</source>
        <translation>Kopierprozess %1 (PID %2) hängt noch im Kernel; er endet von selbst, wenn der Datenträger antwortet.</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>sleeping</source>
        <translation>schläft</translation>
    </message>
    <message>
        <source>waiting for the disk</source>
        <translation>wartet auf den Datenträger</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Nothing was copied or changed.</source>
        <translation>Es wurde nichts kopiert oder verändert.</translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>Vor dem Ende gestoppt.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>It can&apos;t hold so many files and folders. Too many: at least %1.</source>
        <translation>Er fasst nicht so viele Dateien und Ordner. Zu viel: mindestens %1.</translation>
    </message>
    <message>
        <source>The disk lacks about %1.</source>
        <translation>Noch nötig auf dem Datenträger: etwa %1.</translation>
    </message>
    <message>
        <source>The disk lacks at least %1.</source>
        <translation>Noch nötig auf dem Datenträger: mindestens %1.</translation>
    </message>
    <message>
        <source>%1 copied (%2) in %3.</source>
        <translation>%1 (%2) in %3 kopiert.</translation>
    </message>
    <message>
        <source>%1 copied in %2.</source>
        <translation>%1 in %2 kopiert.</translation>
    </message>
    <message>
        <source>%1 copied.</source>
        <translation>%1 kopiert.</translation>
    </message>
    <message>
        <source>Nothing was copied.</source>
        <translation>Es wurde nichts kopiert.</translation>
    </message>
    <message>
        <source>One was already there.</source>
        <translation>Eine war schon da.</translation>
    </message>
    <message numerus="yes">
        <source>%1 were already there.</source>
        <translation>
            <numerusform>%1 war schon da.</numerusform>
            <numerusform>%1 waren schon da.</numerusform>
        </translation>
    </message>
    <message>
        <source>One was skipped.</source>
        <translation>Eine wurde übersprungen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 were skipped.</source>
        <translation>
            <numerusform>%1 wurde übersprungen.</numerusform>
            <numerusform>%1 wurden übersprungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>One could not be copied.</source>
        <translation>Eine konnte nicht kopiert werden.</translation>
    </message>
    <message numerus="yes">
        <source>%1 could not be copied.</source>
        <translation>
            <numerusform>%1 konnte nicht kopiert werden.</numerusform>
            <numerusform>%1 konnten nicht kopiert werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>One folder could not be copied: it can&apos;t be read.</source>
        <translation>Ein Ordner konnte nicht kopiert werden: Er kann nicht gelesen werden.</translation>
    </message>
    <message numerus="yes">
        <source>%1 folders could not be copied: they can&apos;t be read.</source>
        <translation>
            <numerusform>%1 Ordner konnte nicht kopiert werden: Er kann nicht gelesen werden.</numerusform>
            <numerusform>%1 Ordner konnten nicht kopiert werden: Sie können nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 verified.</source>
        <translation>%1 überprüft.</translation>
    </message>
    <message>
        <source>%1 listed in %2.</source>
        <translation>%1 in %2 aufgeführt.</translation>
    </message>
    <message>
        <source>There was one problem.</source>
        <translation>Es gab ein Problem.</translation>
    </message>
    <message numerus="yes">
        <source>There were %1 problems.</source>
        <translation>
            <numerusform>Es gab %1 Problem.</numerusform>
            <numerusform>Es gab %1 Probleme.</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk may still be writing.</source>
        <translation>Der Datenträger schreibt vielleicht noch.</translation>
    </message>
    <message>
        <source>Both are the same: %1.</source>
        <translation>Beide sind gleich: %1.</translation>
    </message>
    <message>
        <source>One difference was found.</source>
        <translation>Ein Unterschied wurde gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>%1 differences were found.</source>
        <translation>
            <numerusform>%1 Unterschied wurde gefunden.</numerusform>
            <numerusform>%1 Unterschiede wurden gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would be copied.</source>
        <translation>Es würde nichts kopiert.</translation>
    </message>
    <message>
        <source>Would copy %1 (%2).</source>
        <translation>Zu kopieren: %1 (%2).</translation>
    </message>
    <message>
        <source>Would copy %1.</source>
        <translation>Zu kopieren: %1.</translation>
    </message>
    <message>
        <source>One is already there.</source>
        <translation>Eine ist schon da.</translation>
    </message>
    <message numerus="yes">
        <source>%1 are already there.</source>
        <translation>
            <numerusform>%1 ist schon da.</numerusform>
            <numerusform>%1 sind schon da.</numerusform>
        </translation>
    </message>
    <message>
        <source>You would be asked about one.</source>
        <translation>Zu einer würden Sie gefragt.</translation>
    </message>
    <message numerus="yes">
        <source>You would be asked about %1.</source>
        <translation>
            <numerusform>Zu %1 würden Sie gefragt.</numerusform>
            <numerusform>Zu %1 würden Sie gefragt.</numerusform>
        </translation>
    </message>
    <message>
        <source>One would be skipped.</source>
        <translation>Eine würde übersprungen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 would be skipped.</source>
        <translation>
            <numerusform>%1 würde übersprungen.</numerusform>
            <numerusform>%1 würden übersprungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>12 older there</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>One name is taken by another version</source>
        <translation>Ein Name ist durch eine andere Fassung vergeben</translation>
    </message>
    <message numerus="yes">
        <source>%1 names are taken by another version</source>
        <translation>
            <numerusform>%1 Name ist durch eine andere Fassung vergeben</numerusform>
            <numerusform>%1 Namen sind durch andere Fassungen vergeben</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts verändert.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>schon da</translation>
    </message>
    <message>
        <source>older there</source>
        <translation>dort älter</translation>
    </message>
    <message>
        <source>newer there</source>
        <translation>dort neuer</translation>
    </message>
    <message>
        <source>different there, of the same time</source>
        <translation>dort anders, bei gleicher Zeit</translation>
    </message>
    <message>
        <source>names that this disk does not allow</source>
        <translation>Namen, die dieser Datenträger nicht zulässt</translation>
    </message>
    <message>
        <source>names that this disk takes for another one&apos;s</source>
        <translation>Namen, die dieser Datenträger für andere hält</translation>
    </message>
    <message>
        <source>too big for this disk</source>
        <translation>zu groß für diesen Datenträger</translation>
    </message>
    <message>
        <source>links and special files that this disk can&apos;t hold</source>
        <translation>Verknüpfungen und Spezialdateien, die dieser Datenträger nicht aufnimmt</translation>
    </message>
    <message>
        <source>can&apos;t be put in their place</source>
        <translation>können nicht an ihren Platz</translation>
    </message>
    <message>
        <source>Needs %1; free: %2.</source>
        <translation>Braucht %1; frei: %2.</translation>
    </message>
    <message>
        <source>Up to %1 more if other versions are replaced or kept beside.</source>
        <translation>Bis zu %1 mehr, wenn andere Fassungen ersetzt oder daneben behalten werden.</translation>
    </message>
    <message>
        <source>Files that the disk still has room for: %1.</source>
        <translation>Dateien, für die der Datenträger noch Platz hat: %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>can&apos;t be read: permission denied</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a whole sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1, tried again</source>
        <comment>the name of a copy of what failed before</comment>
        <translation>%1, noch einmal versucht</translation>
    </message>
    <message>
        <source>process %1 of an earlier copy still hangs here, and may yet write</source>
        <translation>der Prozess mit der PID %1 einer früheren Kopie hängt hier noch und könnte noch schreiben</translation>
    </message>
    <message>
        <source>It ends when the disk answers. Start this copy again then.</source>
        <translation>Er endet, wenn der Datenträger antwortet. Starten Sie diese Kopie dann noch einmal.</translation>
    </message>
    <message>
        <source>a folder stands in its place</source>
        <translation>an ihrer Stelle steht ein Ordner</translation>
    </message>
    <message>
        <source>a file stands where a folder has to be</source>
        <translation>wo ein Ordner hinmuss, steht eine Datei</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>one problem</source>
        <translation>ein Problem</translation>
    </message>
    <message numerus="yes">
        <source>%1 problems</source>
        <translation>
            <numerusform>%1 Problem</numerusform>
            <numerusform>%1 Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>Tried again: %1.</source>
        <translation>Noch einmal versucht: %1.</translation>
    </message>
    <message>
        <source>Tried again and copied: %1 (%2) in %3.</source>
        <translation>Noch einmal versucht und kopiert: %1 (%2) in %3.</translation>
    </message>
    <message>
        <source>Tried again and copied: %1 in %2.</source>
        <translation>Noch einmal versucht und kopiert: %1 in %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 could not be copied (%2).</source>
        <translation>
            <numerusform>%1 konnte nicht kopiert werden (%2).</numerusform>
            <numerusform>%1 konnten nicht kopiert werden (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>It is in memory only: it is lost when the computer is switched off.</source>
        <translation>Es ist nur im Arbeitsspeicher: Beim Ausschalten des Rechners geht es verloren.</translation>
    </message>
    <message>
        <source>Everything is on the disk.</source>
        <translation>Alles ist auf dem Datenträger.</translation>
    </message>
    <message>
        <source>What was copied is on the disk.</source>
        <translation>Was kopiert wurde, ist auf dem Datenträger.</translation>
    </message>
    <message numerus="yes">
        <source>%1 can&apos;t be copied (%2).</source>
        <translation>
            <numerusform>%1 kann nicht kopiert werden (%2).</numerusform>
            <numerusform>%1 können nicht kopiert werden (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>One can&apos;t be copied.</source>
        <translation>Eine kann nicht kopiert werden.</translation>
    </message>
    <message numerus="yes">
        <source>%1 can&apos;t be copied.</source>
        <translation>
            <numerusform>%1 kann nicht kopiert werden.</numerusform>
            <numerusform>%1 können nicht kopiert werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>a process of an earlier copy still hangs here, and may yet write</source>
        <translation>ein Prozess einer früheren Kopie hängt hier noch und könnte noch schreiben</translation>
    </message>
    <message>
        <source>%1 First: %2</source>
        <translation>%1 Zuerst: %2</translation>
    </message>
    <message>
        <source>By its size it does not fit. Needs %1; free: %2; lacking: %3.</source>
        <translation>Nach seiner Größe passt es nicht. Braucht %1; frei: %2; zu wenig: %3.</translation>
    </message>
    <message>
        <source>Nothing had to be copied: one entry was already there.</source>
        <translation>Es musste nichts kopiert werden: ein Eintrag war schon da.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing had to be copied: %1 entries were already there.</source>
        <translation>
            <numerusform>Es musste nichts kopiert werden: %1 Eintrag war schon da.</numerusform>
            <numerusform>Es musste nichts kopiert werden: %1 Einträge waren schon da.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is empty: there was no file to copy.</source>
        <translation>Er ist leer: Es gab keine Datei zu kopieren.</translation>
    </message>
</context>
<context>
    <name>poolcopy::AfterTheEnd</name>
    <message>
        <source>The disk could not be ejected: another program may be using it.</source>
        <translation>Der Datenträger konnte nicht ausgeworfen werden: Vielleicht benutzt ihn ein anderes Programm.</translation>
    </message>
    <message>
        <source>The computer could not be suspended or shut down.</source>
        <translation>Der Rechner konnte nicht in den Standby versetzt oder heruntergefahren werden.</translation>
    </message>
    <message>
        <source>What was copied to is no disk that can be ejected.</source>
        <translation>Das Ziel ist kein Datenträger, der sich auswerfen lässt.</translation>
    </message>
    <message>
        <source>The disk was ejected and can be taken out.</source>
        <translation>Der Datenträger ist ausgeworfen und kann entfernt werden.</translation>
    </message>
    <message>
        <source>The computer goes to sleep in %1.</source>
        <translation>Der Rechner geht in %1 in den Standby.</translation>
    </message>
    <message>
        <source>The computer is shut down in %1.</source>
        <translation>Der Rechner wird in %1 heruntergefahren.</translation>
    </message>
    <message>
        <source>All copies have ended.</source>
        <translation>Alle Kopien sind beendet.</translation>
    </message>
    <message>
        <source>&amp;Sleep now</source>
        <translation>&amp;Jetzt in Standby</translation>
    </message>
    <message>
        <source>&amp;Shut down now</source>
        <translation>&amp;Herunterfahren</translation>
    </message>
    <message>
        <source>&amp;Keep it on</source>
        <translation>&amp;Anlassen</translation>
    </message>
</context>
<context>
    <name>poolcopy::Background</name>
    <message>
        <source>&amp;Show the copies</source>
        <translation>Kopien an&amp;zeigen</translation>
    </message>
    <message>
        <source>S&amp;top copying and quit</source>
        <translation>Kopieren &amp;stoppen und beenden</translation>
    </message>
</context>
<context>
    <name>poolcopy::ChoosePage</name>
    <message>
        <source>C&amp;heck first</source>
        <translation>P&amp;robelauf</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Looks what would be copied, and changes nothing</source>
        <translation>Sieht nach, was kopiert würde, und verändert nichts</translation>
    </message>
    <message>
        <source>Drop folders here</source>
        <translation>Ordner hier ablegen</translation>
    </message>
    <message>
        <source>or paste what you copied in your file manager (Ctrl+V)</source>
        <translation>oder einfügen, was in der Dateiverwaltung kopiert wurde (Strg+V)</translation>
    </message>
    <message>
        <source>Choose &amp;folders…</source>
        <translation>&amp;Ordner auswählen…</translation>
    </message>
    <message>
        <source>Folders to copy</source>
        <translation>Zu kopierende Ordner</translation>
    </message>
    <message>
        <source>Add &amp;folder…</source>
        <translation>&amp;Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Takes the chosen ones off this list; nothing on the disk changes</source>
        <translation>Nimmt die ausgewählten von dieser Liste; auf dem Datenträger ändert sich nichts</translation>
    </message>
    <message>
        <source>Drop more folders here</source>
        <translation>Weitere Ordner hier ablegen</translation>
    </message>
    <message>
        <source>Copy to which folder?</source>
        <translation>In welchen Ordner kopieren?</translation>
    </message>
    <message>
        <source>Copy &amp;to</source>
        <translation>Kopieren &amp;nach</translation>
    </message>
    <message>
        <source>If a &amp;name is taken</source>
        <translation>Wenn ein Na&amp;me vergeben ist</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>Über&amp;prüfen</translation>
    </message>
    <message>
        <source>Reads everything back from the disk and compares; takes longer</source>
        <translation>Liest alles vom Datenträger zurück und vergleicht es; dauert länger</translation>
    </message>
    <message>
        <source>What was chosen is not a folder of this computer.</source>
        <translation>Die Auswahl ist kein Ordner auf diesem Rechner.</translation>
    </message>
    <message>
        <source>&amp;Copy…</source>
        <translation>&amp;Kopieren…</translation>
    </message>
    <message>
        <source>Choose folders, and they are copied as it stands here</source>
        <translation>Ordner auswählen, die dann so kopiert werden, wie es hier steht</translation>
    </message>
    <message>
        <source>Choose folders to copy</source>
        <translation>Ordner zum Kopieren auswählen</translation>
    </message>
    <message>
        <source>Option&amp;s</source>
        <translation>Opt&amp;ionen</translation>
    </message>
    <message>
        <source>Show or hide what else can be chosen for this copy alone</source>
        <translation>Weitere Wahlmöglichkeiten nur für diese Kopie anzeigen oder ausblenden</translation>
    </message>
</context>
<context>
    <name>poolcopy::CloseQuestion</name>
    <message>
        <source>&amp;Stop and close</source>
        <translation>&amp;Stoppen und schließen</translation>
    </message>
    <message>
        <source>Go on in the &amp;background</source>
        <translation>Im &amp;Hintergrund fortfahren</translation>
    </message>
    <message>
        <source>The window comes back if something needs you, or when the program is opened again</source>
        <translation>Das Fenster kommt wieder, wenn Sie gebraucht werden oder das Programm erneut geöffnet wird</translation>
    </message>
    <message>
        <source>&amp;Keep the window open</source>
        <translation>&amp;Fenster offen lassen</translation>
    </message>
    <message>
        <source>The copy has not begun yet. Close the window?</source>
        <translation>Die Kopie hat noch nicht begonnen. Das Fenster schließen?</translation>
    </message>
    <message>
        <source>%1 copies have not begun yet. Close the window?</source>
        <translation>%1 Kopien haben noch nicht begonnen. Das Fenster schließen?</translation>
    </message>
    <message>
        <source>The copy is not finished. Stop it and close the window?</source>
        <translation>Die Kopie ist nicht fertig. Stoppen und das Fenster schließen?</translation>
    </message>
    <message>
        <source>%1 copies are not finished. Stop them and close the window?</source>
        <translation>%1 Kopien sind nicht fertig. Stoppen und das Fenster schließen?</translation>
    </message>
</context>
<context>
    <name>poolcopy::ConflictDetail</name>
    <message>
        <source>C&amp;ompare contents</source>
        <translation>Inhalte &amp;vergleichen</translation>
    </message>
    <message>
        <source>A worker reads both; the copy goes on meanwhile</source>
        <translation>Ein Kopierprozess liest beide; die Kopie läuft inzwischen weiter</translation>
    </message>
    <message>
        <source>To be copied</source>
        <translation>Zu kopieren</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Schon da</translation>
    </message>
    <message>
        <source>larger</source>
        <translation>größer</translation>
    </message>
    <message>
        <source>newer</source>
        <translation>neuer</translation>
    </message>
    <message>
        <source>The contents are the same.</source>
        <translation>Der Inhalt ist gleich.</translation>
    </message>
    <message>
        <source>The contents are different.</source>
        <translation>Der Inhalt ist verschieden.</translation>
    </message>
    <message>
        <source>The contents are being compared…</source>
        <translation>Der Inhalt wird verglichen…</translation>
    </message>
    <message>
        <source>Equally large; the contents have not been compared.</source>
        <translation>Gleich groß; der Inhalt wurde nicht verglichen.</translation>
    </message>
</context>
<context>
    <name>poolcopy::ConflictModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>newer</source>
        <translation>neuer</translation>
    </message>
    <message>
        <source>older</source>
        <translation>älter</translation>
    </message>
    <message>
        <source>of the same time</source>
        <translation>gleich alt</translation>
    </message>
    <message>
        <source>%1, the same contents</source>
        <comment>newer, the same contents</comment>
        <translation>%1, gleicher Inhalt</translation>
    </message>
    <message>
        <source>%1, %2 larger</source>
        <translation>%1, %2 größer</translation>
    </message>
    <message>
        <source>%1, %2 smaller</source>
        <translation>%1, %2 kleiner</translation>
    </message>
    <message>
        <source>%1, as large, other contents</source>
        <translation>%1, gleich groß, anderer Inhalt</translation>
    </message>
    <message>
        <source>%1, as large</source>
        <translation>%1, gleich groß</translation>
    </message>
    <message>
        <source>To be copied: %1</source>
        <translation>Zu kopieren: %1</translation>
    </message>
    <message>
        <source>Already there: %1</source>
        <translation>Schon da: %1</translation>
    </message>
    <message>
        <source>The one to be copied is %1</source>
        <comment>newer, 5 kB larger</comment>
        <translation>Die zu kopierende Datei ist %1</translation>
    </message>
</context>
<context>
    <name>poolcopy::ConflictPanel</name>
    <message>
        <source>Names that are taken</source>
        <translation>Vergebene Namen</translation>
    </message>
    <message>
        <source>all, also those still to come</source>
        <translation>alle, auch noch kommende</translation>
    </message>
    <message>
        <source>Repl&amp;ace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>The one that is there is lost</source>
        <translation>Was dort ist, geht verloren</translation>
    </message>
    <message>
        <source>Keep &amp;both</source>
        <translation>&amp;Beide behalten</translation>
    </message>
    <message>
        <source>The new one gets a number behind its name</source>
        <translation>Die neue Datei bekommt eine Nummer hinter dem Namen</translation>
    </message>
    <message>
        <source>Sk&amp;ip</source>
        <translation>Über&amp;springen</translation>
    </message>
    <message>
        <source>The one that is there stays as it is</source>
        <translation>Was dort ist, bleibt, wie es ist</translation>
    </message>
    <message>
        <source>Replaced only if the one to be copied was changed later</source>
        <translation>Ersetzt nur, wenn die zu kopierende Datei später geändert wurde</translation>
    </message>
    <message>
        <source>The answer &amp;goes for</source>
        <translation>Die Antwort &amp;gilt für</translation>
    </message>
    <message>
        <source>What the answer goes for</source>
        <translation>Wofür die Antwort gilt</translation>
    </message>
    <message>
        <source>A name is taken. What shall happen to it?</source>
        <translation>Ein Name ist schon vergeben. Was soll geschehen?</translation>
    </message>
    <message>
        <source>%1 names are taken. What shall happen to the chosen ones?</source>
        <translation>%1 Namen sind schon vergeben. Was soll mit den ausgewählten geschehen?</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>diesen</translation>
    </message>
    <message>
        <source>the %1 chosen ones</source>
        <translation>die %1 ausgewählten</translation>
    </message>
    <message>
        <source>all that are newer than what is there</source>
        <translation>alle, die neuer sind als das, was dort ist</translation>
    </message>
    <message>
        <source>all that are older than what is there</source>
        <translation>alle, die älter sind als das, was dort ist</translation>
    </message>
    <message>
        <source>all that are of the same time</source>
        <translation>alle, die gleich alt sind</translation>
    </message>
    <message>
        <source>all that have the same contents</source>
        <translation>alle mit demselben Inhalt</translation>
    </message>
    <message>
        <source>also those still to come</source>
        <translation>auch noch kommende</translation>
    </message>
    <message>
        <source>Replace if &amp;newer</source>
        <translation>Ersetzen, falls &amp;neuer</translation>
    </message>
    <message>
        <source>Replace if di&amp;fferent</source>
        <translation>Ersetzen, falls an&amp;ders</translation>
    </message>
    <message>
        <source>Replaced if size or contents differ, whichever was changed later</source>
        <translation>Ersetzt, falls Größe oder Inhalt anders sind, egal welche später geändert wurde</translation>
    </message>
</context>
<context>
    <name>poolcopy::DestinationChoice</name>
    <message>
        <source>&amp;Other folder…</source>
        <translation>&amp;Anderer Ordner…</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>Kopieren nach</translation>
    </message>
    <message>
        <source>Keep this folder in the list</source>
        <translation>Diesen Ordner in der Liste behalten</translation>
    </message>
    <message>
        <source>Beside the original, as “&lt;name&gt;%1”</source>
        <translation>Neben das Original, als „&lt;Name&gt;%1“</translation>
    </message>
    <message>
        <source>★ Into %1</source>
        <translation>★ In %1</translation>
    </message>
    <message>
        <source>Into %1</source>
        <translation>In %1</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 frei</translation>
    </message>
    <message>
        <source>Folders that you choose can be kept in the list</source>
        <translation>Ausgewählte Ordner können in der Liste behalten werden</translation>
    </message>
    <message>
        <source>Kept in the list; press to let it go again</source>
        <translation>Wird in der Liste behalten; drücken, um das aufzuheben</translation>
    </message>
</context>
<context>
    <name>poolcopy::EndPanel</name>
    <message>
        <source>&amp;Keep it</source>
        <translation>B&amp;ehalten</translation>
    </message>
    <message>
        <source>Re&amp;move it</source>
        <translation>En&amp;tfernen</translation>
    </message>
    <message>
        <source>Con&amp;tinue</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>Or&amp;dner öffnen</translation>
    </message>
    <message>
        <source>&amp;Copy more</source>
        <translation>&amp;Weitere Kopie</translation>
    </message>
    <message>
        <source>R&amp;eport…</source>
        <translation>Beri&amp;cht…</translation>
    </message>
    <message>
        <source>The same copy again: what is there already is kept</source>
        <translation>Dieselbe Kopie noch einmal; was schon da ist, bleibt</translation>
    </message>
    <message>
        <source>Saves all that is known of this copy as a file</source>
        <translation>Speichert alles, was über diese Kopie bekannt ist, in einer Datei</translation>
    </message>
    <message>
        <source>The unfinished folder is kept. The same copy started again continues it.</source>
        <translation>Der unfertige Ordner bleibt. Wird dieselbe Kopie noch einmal gestartet, setzt sie ihn fort.</translation>
    </message>
    <message>
        <source>Removing the unfinished folder…</source>
        <translation>Der unfertige Ordner wird entfernt…</translation>
    </message>
    <message>
        <source>The unfinished folder was removed.</source>
        <translation>Der unfertige Ordner ist entfernt.</translation>
    </message>
    <message>
        <source>Not all of the unfinished folder could be removed. What is left is here:</source>
        <translation>Der unfertige Ordner konnte nicht ganz entfernt werden. Der Rest ist hier:</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Achtung</translation>
    </message>
    <message>
        <source>Safe to unplug.</source>
        <translation>Der Datenträger kann getrennt werden.</translation>
    </message>
    <message>
        <source>Not everything was copied. The disk is safe to unplug.</source>
        <translation>Es wurde nicht alles kopiert. Der Datenträger kann getrennt werden.</translation>
    </message>
    <message>
        <source>What is copied so far is in an unfinished folder. Keep it, to continue later, or remove it?</source>
        <translation>Was bisher kopiert wurde, ist in einem unfertigen Ordner. Behalten, um später fortzusetzen, oder entfernen?</translation>
    </message>
    <message>
        <source>What is copied so far is in an unfinished folder. It can be continued or removed.</source>
        <translation>Was bisher kopiert wurde, ist in einem unfertigen Ordner. Er kann fortgesetzt oder entfernt werden.</translation>
    </message>
    <message>
        <source>One more was copied by trying again.</source>
        <translation>Eine weitere wurde beim erneuten Versuch kopiert.</translation>
    </message>
    <message numerus="yes">
        <source>%1 more were copied by trying again.</source>
        <translation>
            <numerusform>%1 weitere wurde beim erneuten Versuch kopiert.</numerusform>
            <numerusform>%1 weitere wurden beim erneuten Versuch kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>En&amp;tfernen…</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>Ände&amp;rn…</translation>
    </message>
    <message>
        <source>Choose another place, or other folders: what was chosen is filled in</source>
        <translation>Einen anderen Ort oder andere Ordner wählen: Was gewählt war, ist eingetragen</translation>
    </message>
    <message>
        <source>The unfinished folders were removed.</source>
        <translation>Die unfertigen Ordner sind entfernt.</translation>
    </message>
    <message>
        <source>Not all of the unfinished folders could be removed. What is left is here:</source>
        <translation>Die unfertigen Ordner konnten nicht ganz entfernt werden. Der Rest ist hier:</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message numerus="yes">
        <source>What is copied so far is in %1 unfinished folders. Keep them, to continue later, or remove them?</source>
        <translation>
            <numerusform>Was bisher kopiert wurde, ist in %1 unfertigen Ordner. Behalten, um später fortzusetzen, oder entfernen?</numerusform>
            <numerusform>Was bisher kopiert wurde, ist in %1 unfertigen Ordnern. Behalten, um später fortzusetzen, oder entfernen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is copied so far is in %1 unfinished folders. They can be continued or removed.</source>
        <translation>
            <numerusform>Was bisher kopiert wurde, ist in %1 unfertigen Ordner. Er kann fortgesetzt oder entfernt werden.</numerusform>
            <numerusform>Was bisher kopiert wurde, ist in %1 unfertigen Ordnern. Sie können fortgesetzt oder entfernt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>B&amp;ehalten</translation>
    </message>
    <message>
        <source>Re&amp;move them</source>
        <translation>En&amp;tfernen</translation>
    </message>
    <message>
        <source>Remove what was copied so far? The unfinished folder is deleted. The original stays as it is.</source>
        <translation>Entfernen, was bisher kopiert wurde? Der unfertige Ordner wird gelöscht. Das Original bleibt, wie es ist.</translation>
    </message>
    <message numerus="yes">
        <source>Remove what was copied so far? %1 unfinished folders are deleted. The originals stay as they are.</source>
        <translation>
            <numerusform>Entfernen, was bisher kopiert wurde? %1 unfertiger Ordner wird gelöscht. Die Originale bleiben, wie sie sind.</numerusform>
            <numerusform>Entfernen, was bisher kopiert wurde? %1 unfertige Ordner werden gelöscht. Die Originale bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>The unfinished folders are kept. The same copy started again continues them.</source>
        <translation>Die unfertigen Ordner bleiben. Wird dieselbe Kopie noch einmal gestartet, setzt sie sie fort.</translation>
    </message>
    <message>
        <source>Removing the unfinished folders…</source>
        <translation>Die unfertigen Ordner werden entfernt…</translation>
    </message>
</context>
<context>
    <name>poolcopy::FoldButton</name>
    <message>
        <source>open</source>
        <translation>aufgeklappt</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>zugeklappt</translation>
    </message>
</context>
<context>
    <name>poolcopy::HistoryPage</name>
    <message>
        <source>The report was not saved: %1 %2: %3.</source>
        <translation>Der Bericht wurde nicht gespeichert: %1 %2: %3.</translation>
    </message>
    <message>
        <source>The report was saved: %1</source>
        <translation>Der Bericht wurde gespeichert: %1</translation>
    </message>
    <message>
        <source>one file</source>
        <translation>eine Datei</translation>
    </message>
    <message numerus="yes">
        <source>%1 files</source>
        <translation>
            <numerusform>%1 Datei</numerusform>
            <numerusform>%1 Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Clear &amp;history…</source>
        <translation>Verlauf &amp;löschen…</translation>
    </message>
    <message>
        <source>Past copies</source>
        <translation>Frühere Kopien</translation>
    </message>
    <message>
        <source>Nothing has been copied yet. Each copy that has ended is remembered here, with its figures and its problems.</source>
        <translation>Es wurde noch nichts kopiert. Jede beendete Kopie wird hier mit ihren Zahlen und Problemen aufbewahrt.</translation>
    </message>
    <message>
        <source>Forgets all of them; what was copied stays</source>
        <translation>Vergisst alle; was kopiert wurde, bleibt</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Copy &amp;again</source>
        <translation>&amp;Erneut kopieren</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>Or&amp;dner öffnen</translation>
    </message>
    <message>
        <source>R&amp;eport…</source>
        <translation>Beri&amp;cht…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>En&amp;tfernen</translation>
    </message>
    <message>
        <source>The same copy once more; what is there already and equal is kept</source>
        <translation>Dieselbe Kopie noch einmal; was schon da und gleich ist, bleibt</translation>
    </message>
    <message>
        <source>Opens the folder it was copied to</source>
        <translation>Öffnet den Ordner, in den kopiert wurde</translation>
    </message>
    <message>
        <source>Saves all that is known of this copy as a file</source>
        <translation>Speichert alles, was über diese Kopie bekannt ist, in einer Datei</translation>
    </message>
    <message>
        <source>Takes it off this list; what was copied stays</source>
        <translation>Nimmt sie von dieser Liste; was kopiert wurde, bleibt</translation>
    </message>
    <message>
        <source>%1, took %2</source>
        <translation>%1, Dauer %2</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation> und %1 weitere</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>Forget all past copies?</source>
        <translation>Alle früheren Kopien vergessen?</translation>
    </message>
    <message>
        <source>Only this list goes. What was copied stays where it is.</source>
        <translation>Nur diese Liste verschwindet. Was kopiert wurde, bleibt, wo es ist.</translation>
    </message>
    <message>
        <source>&amp;Forget them</source>
        <translation>&amp;Vergessen</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>beside the originals</source>
        <translation>neben die Originale</translation>
    </message>
</context>
<context>
    <name>poolcopy::HungPanel</name>
    <message>
        <source>&amp;Keep waiting</source>
        <translation>&amp;Weiter warten</translation>
    </message>
    <message>
        <source>Skip this &amp;file</source>
        <translation>Date&amp;i überspringen</translation>
    </message>
    <message>
        <source>&amp;Leave this disk</source>
        <translation>Datenträ&amp;ger auslassen</translation>
    </message>
    <message>
        <source>Asks again when it has shown life and hangs once more</source>
        <translation>Fragt wieder, wenn er ein Lebenszeichen gab und dann noch einmal hängt</translation>
    </message>
    <message>
        <source>The disk has not answered for %1 while it writes.</source>
        <translation>Der Datenträger antwortet beim Schreiben seit %1 nicht.</translation>
    </message>
    <message>
        <source>The disk does not answer: worker %1 has shown no sign of life for %2.</source>
        <translation>Der Datenträger antwortet nicht: kein Lebenszeichen von Kopierprozess %1 seit %2.</translation>
    </message>
    <message>
        <source>%1 workers hang.</source>
        <translation>%1 Kopierprozesse hängen.</translation>
    </message>
    <message>
        <source>The others go on.</source>
        <translation>Die anderen machen weiter.</translation>
    </message>
    <message>
        <source>Nothing else can go on.</source>
        <translation>Sonst geht nichts weiter.</translation>
    </message>
    <message>
        <source>Process %1. The kernel says: %2.</source>
        <translation>PID %1. Der Kernel meldet: %2.</translation>
    </message>
    <message>
        <source>Leaves this out, tells it as a problem and goes on with the others</source>
        <translation>Lässt dies aus, meldet es als Problem und macht mit den anderen weiter</translation>
    </message>
    <message>
        <source>It is at nothing that could be left out</source>
        <translation>Hier gibt es nichts, was ausgelassen werden könnte</translation>
    </message>
    <message>
        <source>Ends this copy now, without waiting for the disk. It can be continued when the disk answers again.</source>
        <translation>Beendet diese Kopie jetzt, ohne auf den Datenträger zu warten. Sie kann fortgesetzt werden, wenn er wieder antwortet.</translation>
    </message>
    <message>
        <source>Leaves out all that is on this disk, tells it as a problem and goes on with the rest: %1</source>
        <translation>Lässt alles auf diesem Datenträger aus, meldet es als Problem und macht mit dem Rest weiter: %1</translation>
    </message>
</context>
<context>
    <name>poolcopy::JobListModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>poolcopy::JobListPanel</name>
    <message>
        <source>Pause all</source>
        <translation>Alle pausieren</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Alle fortsetzen</translation>
    </message>
    <message>
        <source>Remove ended</source>
        <translation>Beendete entfernen</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>Takes those that have ended off this list; nothing on the disk changes</source>
        <translation>Nimmt beendete von dieser Liste; auf dem Datenträger ändert sich nichts</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Start now</source>
        <translation>&amp;Jetzt starten</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Re&amp;move from the list</source>
        <translation>Von der Liste &amp;entfernen</translation>
    </message>
</context>
<context>
    <name>poolcopy::JobPage</name>
    <message>
        <source>Start n&amp;ow</source>
        <translation>&amp;Jetzt starten</translation>
    </message>
    <message>
        <source>Both copies at once on one disk: each takes longer</source>
        <translation>Beide Kopien zugleich auf einem Datenträger: Jede dauert länger</translation>
    </message>
    <message>
        <source>A disk does not answer</source>
        <translation>Ein Datenträger antwortet nicht</translation>
    </message>
    <message>
        <source>Done, 1 problem</source>
        <translation>Fertig, 1 Problem</translation>
    </message>
    <message>
        <source>Done, %1 problems</source>
        <translation>Fertig, %1 Probleme</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>A question waits for you: show it</source>
        <translation>Eine Frage wartet auf Sie: anzeigen</translation>
    </message>
    <message>
        <source>There are problems: show them</source>
        <translation>Es gibt Probleme: anzeigen</translation>
    </message>
</context>
<context>
    <name>poolcopy::JobViews</name>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
</context>
<context>
    <name>poolcopy::JobsPage</name>
    <message>
        <source>Waits for another copy: same disk</source>
        <translation>Wartet auf eine andere Kopie: gleicher Datenträger</translation>
    </message>
    <message>
        <source>Paused before it has begun</source>
        <translation>Vor dem Beginn pausiert</translation>
    </message>
    <message>
        <source>done, with problems</source>
        <translation>fertig, mit Problemen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 copies</source>
        <translation>%1 Kopien</translation>
    </message>
    <message>
        <source>%1 copies, %2</source>
        <translation>%1 Kopien, %2</translation>
    </message>
    <message>
        <source>What is copied so far stays.</source>
        <translation>Was bisher kopiert wurde, bleibt.</translation>
    </message>
    <message>
        <source>What has not begun yet is not forgotten.</source>
        <translation>Was noch nicht begonnen hat, wird nicht vergessen.</translation>
    </message>
    <message>
        <source>When PoolCopy is opened again, you can continue.</source>
        <translation>Wenn PoolCopy wieder geöffnet wird, können Sie fortsetzen.</translation>
    </message>
    <message>
        <source>What is being tried again and does not arrive can be tried with a new copy.</source>
        <translation>Was gerade noch einmal versucht wird und nicht ankommt, kann mit einer neuen Kopie versucht werden.</translation>
    </message>
    <message>
        <source>A check changes nothing and is just dropped.</source>
        <translation>Eine Prüfung verändert nichts und wird einfach fallen gelassen.</translation>
    </message>
</context>
<context>
    <name>poolcopy::MainWindow</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>The program poolcopy-worker, which does the copying, was not found beside this one. Please install PoolCopy again.</source>
        <translation>Das Programm poolcopy-worker, das die Dateien kopiert, wurde neben diesem nicht gefunden. Bitte installieren Sie PoolCopy neu.</translation>
    </message>
    <message>
        <source>One thing is not a file or folder of this computer and was left out.</source>
        <translation>Eines davon ist weder Datei noch Ordner auf diesem Rechner und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>%1 things are not files or folders of this computer and were left out.</source>
        <translation>%1 davon sind weder Dateien noch Ordner auf diesem Rechner und wurden ausgelassen.</translation>
    </message>
    <message>
        <source>New copy</source>
        <translation>Neue Kopie</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>Drop here for another copy</source>
        <translation>Für eine weitere Kopie hier ablegen</translation>
    </message>
    <message>
        <source>These were cut, but PoolCopy only copies: the originals stay where they are.</source>
        <translation>Ausgeschnitten, aber PoolCopy kopiert nur: Die Originale bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>There was no file or folder in it.</source>
        <translation>Es war keine Datei und kein Ordner dabei.</translation>
    </message>
    <message>
        <source>This is a copy of its own. If it shares a disk with one that is not finished, it waits its turn.</source>
        <translation>Dies ist eine eigene Kopie. Benutzt sie denselben Datenträger wie eine, die noch nicht fertig ist, wartet sie.</translation>
    </message>
    <message>
        <source>Copies (%1)</source>
        <translation>Kopien (%1)</translation>
    </message>
    <message>
        <source>PoolCopy: %1</source>
        <translation>PoolCopy: %1</translation>
    </message>
    <message>
        <source>There are no copied files or folders on the clipboard.</source>
        <translation>In der Zwischenablage sind keine kopierten Dateien oder Ordner.</translation>
    </message>
    <message>
        <source>There is no display for the window. In a terminal, copy with poolcopy-cli (see poolcopy-cli --help).</source>
        <translation>Für das Fenster gibt es keinen Bildschirm. Kopieren Sie im Terminal mit poolcopy-cli (siehe poolcopy-cli --help).</translation>
    </message>
    <message>
        <source>A copy to %1 was asked for as well. It comes here when this one is started, or its list is empty.</source>
        <translation>Auch eine Kopie nach %1 wurde gewünscht. Sie kommt hierher, wenn diese gestartet oder ihre Liste leer ist.</translation>
    </message>
</context>
<context>
    <name>poolcopy::Notifications</name>
    <message>
        <source>Show the copy</source>
        <translation>Kopie zeigen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Show problems</source>
        <translation>Probleme zeigen</translation>
    </message>
    <message>
        <source>an answer is needed</source>
        <translation>eine Antwort wird gebraucht</translation>
    </message>
    <message>
        <source>A name is already taken at the destination. The rest is copied meanwhile.</source>
        <translation>Ein Name ist am Ziel schon vergeben. Alles andere wird inzwischen kopiert.</translation>
    </message>
</context>
<context>
    <name>poolcopy::OfferPanel</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>The copy of %1 was cut short.</source>
        <translation>Die Kopie von %1 wurde unterbrochen.</translation>
    </message>
    <message>
        <source>The copy of %1 was cut short: %2.</source>
        <translation>Die Kopie von %1 wurde unterbrochen: %2.</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>Cont&amp;inue</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>En&amp;tfernen…</translation>
    </message>
    <message>
        <source>Removes what was copied so far; the original stays</source>
        <translation>Entfernt, was bisher kopiert wurde; das Original bleibt</translation>
    </message>
    <message>
        <source>Forget this copy?</source>
        <translation>Diese Kopie vergessen?</translation>
    </message>
    <message>
        <source>Remove what was copied so far?</source>
        <translation>Entfernen, was bisher kopiert wurde?</translation>
    </message>
    <message>
        <source>It went into a folder that was there before; the files that have arrived stay in it.</source>
        <translation>Sie ging in einen Ordner, den es schon gab; die angekommenen Dateien bleiben darin.</translation>
    </message>
    <message>
        <source>The unfinished folder is deleted. The original stays as it is.</source>
        <translation>Der unfertige Ordner wird gelöscht. Das Original bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Vergessen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>The copy of %1 has not begun.</source>
        <translation>Die Kopie von %1 hat nicht begonnen.</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Alle %1 zeigen</translation>
    </message>
    <message>
        <source>Forgets it; the original stays</source>
        <translation>Vergisst sie; das Original bleibt</translation>
    </message>
    <message>
        <source>It has not begun: nothing of it was copied.</source>
        <translation>Sie hat nicht begonnen: Nichts davon wurde kopiert.</translation>
    </message>
    <message>
        <source>Its disk or folder is not there now.</source>
        <translation>Der Datenträger oder Ordner ist gerade nicht da.</translation>
    </message>
    <message>
        <source>Its disk or folder is not there now: what it has copied stays there.</source>
        <translation>Der Datenträger oder Ordner ist gerade nicht da: Was schon kopiert ist, bleibt dort.</translation>
    </message>
</context>
<context>
    <name>poolcopy::OptionFields</name>
    <message>
        <source>&amp;Permissions</source>
        <translation>&amp;Zugriffsrechte</translation>
    </message>
    <message>
        <source>as the original has them</source>
        <translation>wie im Original</translation>
    </message>
    <message>
        <source>as the folder copied to gives them</source>
        <translation>wie im Zielordner üblich</translation>
    </message>
    <message>
        <source>Owner, permissions and access lists of what is new; times are kept either way</source>
        <translation>Besitzer, Zugriffsrechte und Zugriffslisten dessen, was neu ist; Zeiten bleiben in jedem Fall erhalten</translation>
    </message>
    <message>
        <source>A copy ends when the &amp;disk has it</source>
        <translation>Erst beenden, wenn alles auf dem &amp;Datenträger ist</translation>
    </message>
    <message>
        <source>Otherwise it ends when the system has taken it; a disk that is unplugged then may lack the last of it</source>
        <translation>Sonst endet eine Kopie, wenn das System alles hat; wird der Datenträger dann getrennt, kann das Letzte fehlen</translation>
    </message>
    <message>
        <source>After the &amp;end</source>
        <translation>Nac&amp;h dem Ende</translation>
    </message>
    <message>
        <source>stay as it is</source>
        <translation>nichts tun</translation>
    </message>
    <message>
        <source>open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>eject the disk</source>
        <translation>Datenträger auswerfen</translation>
    </message>
    <message>
        <source>let the computer sleep</source>
        <translation>Rechner in den Standby</translation>
    </message>
    <message>
        <source>shut the computer down</source>
        <translation>Rechner herunterfahren</translation>
    </message>
    <message>
        <source>When the last copy has ended and nobody cancelled it</source>
        <translation>Wenn die letzte Kopie beendet ist und niemand sie abgebrochen hat</translation>
    </message>
    <message>
        <source>permissions of the folder copied to</source>
        <translation>Zugriffsrechte wie im Zielordner</translation>
    </message>
    <message>
        <source>not waiting for the disk</source>
        <translation>ohne auf den Datenträger zu warten</translation>
    </message>
</context>
<context>
    <name>poolcopy::PaceControls</name>
    <message>
        <source>No limit</source>
        <translation>Kein Limit</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>Höchstens %1</translation>
    </message>
    <message>
        <source>Poli&amp;te</source>
        <translation>S&amp;chonend</translation>
    </message>
    <message>
        <source>Li&amp;mit</source>
        <translation>Li&amp;mit</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Tempolimit</translation>
    </message>
    <message>
        <source>How fast all workers together may copy (%1)</source>
        <translation>Wie schnell alle Kopierprozesse zusammen kopieren dürfen (%1)</translation>
    </message>
    <message>
        <source>Let everybody else’s work on the disks go first, and leave little unwritten</source>
        <translation>Lässt anderen auf den Datenträgern den Vortritt und hält wenig Ungeschriebenes vor</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Andere…</translation>
    </message>
    <message>
        <source>Copy at most so many MB a second:</source>
        <translation>Höchstens so viele MB pro Sekunde kopieren:</translation>
    </message>
</context>
<context>
    <name>poolcopy::PageBar</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>poolcopy::PlanModel</name>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>%1 (with %2 entries)</source>
        <translation>%1 (mit %2 Einträgen)</translation>
    </message>
</context>
<context>
    <name>poolcopy::PlanPanel</name>
    <message>
        <source>1 file</source>
        <translation>1 Datei</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 Dateien</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Changes nothing; what you have chosen stays</source>
        <translation>Verändert nichts; Ihre Auswahl bleibt</translation>
    </message>
    <message>
        <source>If a &amp;name is taken</source>
        <translation>Wenn ein Na&amp;me vergeben ist</translation>
    </message>
    <message>
        <source>%1 would be copied (%2).</source>
        <translation>Zu kopieren: %1 (%2).</translation>
    </message>
    <message>
        <source>Nothing is new, but other versions are there.</source>
        <translation>Nichts ist neu, aber andere Fassungen sind da.</translation>
    </message>
    <message>
        <source>Nothing can be copied.</source>
        <translation>Es kann nichts kopiert werden.</translation>
    </message>
    <message>
        <source>Everything is there already.</source>
        <translation>Alles ist schon da.</translation>
    </message>
    <message>
        <source>There is nothing to copy.</source>
        <translation>Es gibt nichts zu kopieren.</translation>
    </message>
    <message>
        <source>%1 stay as they are there, and are told as problems.</source>
        <translation>Bleibt dort, wie es ist, und wird als Problem gemeldet: %1.</translation>
    </message>
    <message>
        <source>You are asked about %1 while the rest is copied.</source>
        <translation>Zu %1 werden Sie gefragt, während der Rest kopiert wird.</translation>
    </message>
    <message>
        <source>%1 stay as they are there.</source>
        <translation>Bleibt dort, wie es ist: %1.</translation>
    </message>
    <message>
        <source>%1 are replaced; what is there now is lost.</source>
        <translation>Ersetzt: %1. Was jetzt dort ist, geht verloren.</translation>
    </message>
    <message>
        <source>%1 get a number behind their names; what is there stays.</source>
        <translation>Mit einer Nummer hinter dem Namen: %1. Was dort ist, bleibt.</translation>
    </message>
    <message>
        <source>%1 are replaced by newer ones, %2 stay.</source>
        <translation>Durch neuere ersetzt: %1. Bleibt, wie es ist: %2.</translation>
    </message>
    <message>
        <source>%1 are compared, and replaced unless the contents are the same.</source>
        <translation>Verglichen und bei anderem Inhalt ersetzt: %1.</translation>
    </message>
</context>
<context>
    <name>poolcopy::ProblemList</name>
    <message>
        <source>Copy &amp;list</source>
        <translation>Liste &amp;kopieren</translation>
    </message>
    <message>
        <source>Open its &amp;folder</source>
        <translation>Im &amp;Ordner zeigen</translation>
    </message>
    <message>
        <source>Search the problems</source>
        <translation>Probleme durchsuchen</translation>
    </message>
    <message>
        <source>Search: a name or a reason</source>
        <translation>Suchen: ein Name oder ein Grund</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Puts those that are chosen, or all, on the clipboard as text</source>
        <translation>Kopiert die ausgewählten oder alle als Text in die Zwischenablage</translation>
    </message>
    <message>
        <source>Opens the folder that the chosen one lies in</source>
        <translation>Öffnet den Ordner, in dem das ausgewählte liegt</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>No problem has “%1” in its name or reason.</source>
        <translation>Kein Problem hat „%1“ im Namen oder im Grund.</translation>
    </message>
    <message>
        <source>Show in the file &amp;manager</source>
        <translation>In der &amp;Dateiverwaltung zeigen</translation>
    </message>
</context>
<context>
    <name>poolcopy::ProblemModel</name>
    <message>
        <source>One entry.</source>
        <translation>Ein Eintrag.</translation>
    </message>
    <message numerus="yes">
        <source>%1 entries.</source>
        <translation>
            <numerusform>%1 Eintrag.</numerusform>
            <numerusform>%1 Einträge.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (with %2 entries)</source>
        <translation>%1 (mit %2 Einträgen)</translation>
    </message>
    <message>
        <source>Will be tried again when this copy has ended.</source>
        <translation>Wird noch einmal versucht, wenn diese Kopie beendet ist.</translation>
    </message>
    <message>
        <source>Is tried again, as a copy of its own.</source>
        <translation>Wird als eigene Kopie noch einmal versucht.</translation>
    </message>
</context>
<context>
    <name>poolcopy::ProblemPanel</name>
    <message>
        <source>Retr&amp;y these</source>
        <translation>Diese wieder&amp;holen</translation>
    </message>
    <message>
        <source>Copies again what is chosen, and nothing else</source>
        <translation>Kopiert noch einmal, was ausgewählt ist, und sonst nichts</translation>
    </message>
    <message>
        <source>Re&amp;place</source>
        <translation>Ersetze&amp;n</translation>
    </message>
    <message>
        <source>Copies those that are chosen; what is there of these names is lost</source>
        <translation>Kopiert die ausgewählten; was unter diesen Namen dort ist, geht verloren</translation>
    </message>
    <message>
        <source>Keep &amp;both</source>
        <translation>&amp;Beide behalten</translation>
    </message>
    <message>
        <source>Copies those that are chosen, with a number behind their names</source>
        <translation>Kopiert die ausgewählten mit einer Nummer hinter dem Namen</translation>
    </message>
    <message>
        <source>Sk&amp;ip</source>
        <translation>Über&amp;springen</translation>
    </message>
    <message>
        <source>Takes them off this list: they are not copied</source>
        <translation>Nimmt sie von dieser Liste: Sie werden nicht kopiert</translation>
    </message>
    <message>
        <source>&amp;Retry all</source>
        <translation>A&amp;lle wiederholen</translation>
    </message>
    <message>
        <source>Copies again what failed; what is there already is kept</source>
        <translation>Kopiert noch einmal, was nicht gelang; was schon da ist, bleibt</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>1 Problem</translation>
    </message>
    <message numerus="yes">
        <source>%1 problems</source>
        <translation>
            <numerusform>%1 Problem</numerusform>
            <numerusform>%1 Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy goes on.</source>
        <translation>Die Kopie läuft weiter.</translation>
    </message>
    <message>
        <source>The first %1 are listed.</source>
        <translation>Die ersten %1 sind aufgeführt.</translation>
    </message>
    <message>
        <source>One will be tried again when this copy has ended.</source>
        <translation>Eines wird noch einmal versucht, wenn diese Kopie beendet ist.</translation>
    </message>
    <message numerus="yes">
        <source>%1 will be tried again when this copy has ended.</source>
        <translation>
            <numerusform>%1 wird noch einmal versucht, wenn diese Kopie beendet ist.</numerusform>
            <numerusform>%1 werden noch einmal versucht, wenn diese Kopie beendet ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>A&amp;usblenden</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>An&amp;zeigen</translation>
    </message>
    <message>
        <source>Hide the problems</source>
        <translation>Probleme ausblenden</translation>
    </message>
    <message>
        <source>Show the problems</source>
        <translation>Probleme anzeigen</translation>
    </message>
    <message>
        <source>1 mended by trying again</source>
        <translation>1 beim erneuten Versuch behoben</translation>
    </message>
    <message numerus="yes">
        <source>%1 mended by trying again</source>
        <translation>
            <numerusform>%1 beim erneuten Versuch behoben</numerusform>
            <numerusform>%1 beim erneuten Versuch behoben</numerusform>
        </translation>
    </message>
    <message>
        <source>Sho&amp;w skipped</source>
        <translation>Übersprun&amp;gene zeigen</translation>
    </message>
    <message>
        <source>Puts what was skipped on the list again</source>
        <translation>Nimmt Übersprungenes wieder in die Liste auf</translation>
    </message>
    <message>
        <source>1 skipped</source>
        <translation>1 übersprungen</translation>
    </message>
    <message numerus="yes">
        <source>%1 skipped</source>
        <translation>
            <numerusform>%1 übersprungen</numerusform>
            <numerusform>%1 übersprungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>poolcopy::ProgressPanel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Canc&amp;el</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Skip this file</source>
        <translation>Diese Datei überspringen</translation>
    </message>
    <message>
        <source>Leaves this file out, tells it as a problem and goes on with the others</source>
        <translation>Lässt diese Datei aus, meldet sie als Problem und macht mit den anderen weiter</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Spee&amp;d</source>
        <translation>&amp;Tempo</translation>
    </message>
    <message>
        <source>Show or hide the speed over time</source>
        <translation>Den Verlauf des Tempos anzeigen oder ausblenden</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>Probelauf: %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Still counting: the whole is not known yet</source>
        <translation>Noch wird gezählt: Das Ganze ist noch nicht bekannt</translation>
    </message>
    <message>
        <source>By files: %1 %</source>
        <translation>Nach Dateien: %1&#xa0;%</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>%1 files/s</source>
        <translation>%1 Dateien/s</translation>
    </message>
    <message>
        <source>%1 files · %2 found so far, still counting</source>
        <translation>%1 Dateien · %2 bisher gefunden, Zählung läuft</translation>
    </message>
    <message>
        <source>The file is copied</source>
        <translation>Die Datei ist kopiert</translation>
    </message>
    <message>
        <source>All %1 files are copied</source>
        <translation>Alle %1 Dateien sind kopiert</translation>
    </message>
    <message>
        <source>%1 of %2 files</source>
        <translation>%1 von %2 Dateien</translation>
    </message>
    <message>
        <source>Only looking: nothing is changed</source>
        <translation>Nur ein Probelauf: Nichts wird verändert</translation>
    </message>
    <message>
        <source>%1 read back and equal</source>
        <translation>%1 zurückgelesen und gleich</translation>
    </message>
    <message>
        <source>Writing the last %1 to the disk: don’t unplug it yet</source>
        <translation>Die letzten %1 werden geschrieben: Datenträger noch nicht trennen</translation>
    </message>
    <message>
        <source>Putting the last things in order: don’t unplug the disk yet</source>
        <translation>Letzte Handgriffe: Datenträger noch nicht trennen</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1 erledigt</translation>
    </message>
    <message>
        <source>%1 on the disk</source>
        <translation>%1 auf dem Datenträger</translation>
    </message>
    <message>
        <source>%1 done, %2</source>
        <translation>%1 erledigt, %2</translation>
    </message>
    <message>
        <source>cancelling…</source>
        <translation>wird abgebrochen…</translation>
    </message>
    <message>
        <source>waiting for your answer</source>
        <translation>wartet auf Ihre Antwort</translation>
    </message>
    <message>
        <source>nothing has moved for %1</source>
        <translation>seit %1 bewegt sich nichts</translation>
    </message>
    <message>
        <source>beside the originals</source>
        <translation>neben die Originale</translation>
    </message>
    <message>
        <source>beside the original</source>
        <translation>neben das Original</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>nach %1</translation>
    </message>
</context>
<context>
    <name>poolcopy::RateGraph</name>
    <message>
        <source>%1 files/s</source>
        <translation>%1 Dateien/s</translation>
    </message>
    <message>
        <source>Speed over time</source>
        <translation>Tempo im Verlauf</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>%1: %2 · %3</source>
        <translation>%1: %2 · %3</translation>
    </message>
    <message>
        <source>At most %1 in the last %2.</source>
        <translation>Höchstens %1 in den letzten %2.</translation>
    </message>
    <message>
        <source>Nothing was copied yet</source>
        <translation>Es wurde noch nichts kopiert</translation>
    </message>
</context>
<context>
    <name>poolcopy::ReportMenu</name>
    <message>
        <source>&amp;Page to read or print (HTML)…</source>
        <translation>&amp;Seite zum Lesen oder Drucken (HTML)…</translation>
    </message>
    <message>
        <source>Plain &amp;text…</source>
        <translation>Reiner &amp;Text…</translation>
    </message>
    <message>
        <source>Ta&amp;ble (CSV)…</source>
        <translation>Ta&amp;belle (CSV)…</translation>
    </message>
    <message>
        <source>For p&amp;rograms (JSON)…</source>
        <translation>Für &amp;Programme (JSON)…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
</context>
<context>
    <name>poolcopy::RuleCombo</name>
    <message>
        <source>If a name is taken</source>
        <translation>Wenn ein Name vergeben ist</translation>
    </message>
</context>
<context>
    <name>poolcopy::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>If a &amp;name is taken</source>
        <translation>Wenn ein Na&amp;me vergeben ist</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <translation>&amp;Automatisch</translation>
    </message>
    <message>
        <source>Automatic number of workers</source>
        <translation>Automatische Anzahl der Kopierprozesse</translation>
    </message>
    <message>
        <source>As many workers as the disks can make use of; found out while copying</source>
        <translation>So viele Kopierprozesse, wie die Datenträger nutzen können; wird beim Kopieren herausgefunden</translation>
    </message>
    <message>
        <source>Number of workers</source>
        <translation>Anzahl der Kopierprozesse</translation>
    </message>
    <message>
        <source>&amp;Workers</source>
        <translation>Kopier&amp;prozesse</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>Übe&amp;rprüfen</translation>
    </message>
    <message>
        <source>Reads everything back from the disk and compares; takes longer</source>
        <translation>Liest alles vom Datenträger zurück und vergleicht es; dauert länger</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>as the desktop says</source>
        <translation>wie auf dem Desktop</translation>
    </message>
    <message>
        <source>Holds from the next start</source>
        <translation>Gilt ab dem nächsten Start</translation>
    </message>
    <message>
        <source>&amp;Tell me when a copy ends</source>
        <translation>Am Ende einer Kopie &amp;benachrichtigen</translation>
    </message>
    <message>
        <source>By a notification of the desktop, also when a copy waits for your answer</source>
        <translation>Mit einer Benachrichtigung der Arbeitsumgebung, auch wenn eine Kopie auf eine Antwort wartet</translation>
    </message>
    <message>
        <source>New copies start with these. How to copy can be chosen otherwise for a single copy, the number of workers while it runs.</source>
        <translation>Neue Kopien beginnen mit diesen Einstellungen. Wie kopiert wird, lässt sich für eine einzelne Kopie anders wählen, die Zahl der Kopierprozesse, während sie läuft.</translation>
    </message>
</context>
<context>
    <name>poolcopy::StayAwake</name>
    <message>
        <source>Folders are being copied</source>
        <translation>Ordner werden kopiert</translation>
    </message>
</context>
<context>
    <name>poolcopy::WorkerModel</name>
    <message>
        <source>%1 files/s</source>
        <translation>%1 Dateien/s</translation>
    </message>
    <message>
        <source>%1 (finds files)</source>
        <translation>%1 (sucht Dateien)</translation>
    </message>
    <message>
        <source>%1 (finishes)</source>
        <translation>%1 (schließt ab)</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>vor %1&#xa0;s</translation>
    </message>
    <message>
        <source>Worker %1, process %2: %3</source>
        <translation>Kopierprozess %1, PID %2: %3</translation>
    </message>
    <message>
        <source>The kernel says: %1</source>
        <translation>Der Kernel meldet: %1</translation>
    </message>
    <message>
        <source>Replaced after an unexpected end: %1</source>
        <translation>Ersetzt nach unerwartetem Ende: %1</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Gerade</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Last sign</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
</context>
<context>
    <name>poolcopy::WorkerPanel</name>
    <message>
        <source>Workers</source>
        <translation>Kopierprozesse</translation>
    </message>
    <message>
        <source>&amp;Workers</source>
        <translation>P&amp;rozesse</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Show or hide the worker processes</source>
        <translation>Die Kopierprozesse anzeigen oder ausblenden</translation>
    </message>
    <message>
        <source>&amp;Skip %1</source>
        <translation>%1 über&amp;springen</translation>
    </message>
    <message>
        <source>&amp;End worker %1</source>
        <translation>Kopierprozess %1 &amp;beenden</translation>
    </message>
    <message>
        <source>copying away</source>
        <translation>kopiert emsig</translation>
    </message>
    <message>
        <source>no sign of life for 123 s</source>
        <translation>kein Lebenszeichen seit 123&#xa0;s</translation>
    </message>
    <message>
        <source>%1 files/s</source>
        <translation>%1 Dateien/s</translation>
    </message>
    <message>
        <source>123 s ago</source>
        <translation>vor 123&#xa0;s</translation>
    </message>
    <message>
        <source>waiting for the disk</source>
        <translation>wartet auf den Datenträger</translation>
    </message>
    <message>
        <source>Number of copiers</source>
        <translation>Anzahl der Kopierprozesse</translation>
    </message>
    <message>
        <source>How many workers copy at the same time; one more finds the files, and one finishes folders</source>
        <translation>Wie viele Prozesse gleichzeitig kopieren; ein weiterer findet die Dateien, und einer stellt Ordner fertig</translation>
    </message>
    <message>
        <source>Automatic number of copiers</source>
        <translation>Automatische Anzahl der Kopierprozesse</translation>
    </message>
    <message>
        <source>As many copiers as the disks can make use of; found out while copying</source>
        <translation>So viele Kopierprozesse, wie die Datenträger nutzen können; wird beim Kopieren herausgefunden</translation>
    </message>
    <message>
        <source>1 copier</source>
        <translation>1 kopiert</translation>
    </message>
    <message numerus="yes">
        <source>%1 copiers</source>
        <translation>
            <numerusform>%1 kopiert</numerusform>
            <numerusform>%1 kopieren</numerusform>
        </translation>
    </message>
</context>
</TS>
