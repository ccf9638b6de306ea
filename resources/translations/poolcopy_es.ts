<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>Jobs</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>is being copied now</source>
        <translation>se está copiando ahora</translation>
    </message>
    <message>
        <source>%1: is being copied by another process</source>
        <translation>%1: lo está copiando otro proceso</translation>
    </message>
    <message>
        <source>there is no copy that was cut short</source>
        <translation>no hay ninguna copia interrumpida</translation>
    </message>
    <message>
        <source>%1: there is no copy of this name that was cut short (see --jobs)</source>
        <translation>%1: no hay ninguna copia interrumpida con este nombre (véase --jobs)</translation>
    </message>
    <message>
        <source>there are %1 copies that were cut short: say which one (see --jobs)</source>
        <translation>hay %1 copias interrumpidas: indique cuál (véase --jobs)</translation>
    </message>
    <message>
        <source>%1: forgotten; what has arrived there stays</source>
        <translation>%1: olvidada; lo que ya ha llegado se queda allí</translation>
    </message>
    <message>
        <source>%1: removed</source>
        <translation>%1: eliminada</translation>
    </message>
    <message>
        <source>problems: %1</source>
        <translation>problemas: %1</translation>
    </message>
    <message>
        <source>no copy has ended yet</source>
        <translation>aún no ha terminado ninguna copia</translation>
    </message>
    <message>
        <source>%1: there are several copies of this name (see --history)</source>
        <translation>%1: hay varias copias con este nombre (véase --history)</translation>
    </message>
    <message>
        <source>%1: there is no past copy of this name (see --history)</source>
        <translation>%1: no hay ninguna copia anterior con este nombre (véase --history)</translation>
    </message>
    <message>
        <source>can&apos;t print: %1</source>
        <translation>no se puede mostrar: %1</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>sin empezar</translation>
    </message>
    <message>
        <source>%1: forgotten; it had not begun</source>
        <translation>%1: olvidada; no había empezado</translation>
    </message>
    <message>
        <source>beside the originals</source>
        <translation>junto a los originales</translation>
    </message>
    <message>
        <source>its disk or folder is not there now</source>
        <translation>su disco o carpeta no está ahora</translation>
    </message>
    <message>
        <source>%1: plug its disk in and use --continue %1, or forget this copy with --discard %1</source>
        <translation>%1: conecte su disco y use --continue %1, u olvide esta copia con --discard %1</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>%1: there is no such option (a SOURCE that begins with - comes after --)</source>
        <translation>%1: no existe esa opción (un SOURCE que empiece por - se escribe después de --)</translation>
    </message>
    <message>
        <source>%1 takes no value</source>
        <translation>%1 no admite ningún valor</translation>
    </message>
    <message>
        <source>%1 needs a value (one that begins with -- is given as %1=VALUE)</source>
        <translation>%1 necesita un valor (si empieza por --, se escribe %1=VALUE)</translation>
    </message>
    <message>
        <source>%1: the value is empty</source>
        <translation>%1: el valor está vacío</translation>
    </message>
    <message>
        <source>%1 was given twice</source>
        <translation>%1 se ha indicado dos veces</translation>
    </message>
    <message>
        <source>--into and --as can&apos;t be used together</source>
        <translation>--into y --as no se pueden usar a la vez</translation>
    </message>
    <message>
        <source>--workers: %1 is neither a number from 1 to %2 nor auto</source>
        <translation>--workers: %1 no es ni un número del 1 al %2 ni auto</translation>
    </message>
    <message>
        <source>--on-conflict: %1 is none of ask, leave, skip, overwrite, rename, newer, different</source>
        <translation>--on-conflict: %1 no es ninguno de ask, leave, skip, overwrite, rename, newer, different</translation>
    </message>
    <message>
        <source>--limit: %1 is no rate of at least 1K: bytes per second, such as 500K, 1.5M or 20M, or none</source>
        <translation>--limit: %1 no es una velocidad de al menos 1K: bytes por segundo, como 500K, 1.5M o 20M, o none</translation>
    </message>
    <message>
        <source>--permissions: %1 is neither source nor destination</source>
        <translation>--permissions: %1 no es ni source ni destination</translation>
    </message>
    <message>
        <source>--jobs, --continue, --discard, --history and --report can&apos;t be used together</source>
        <translation>--jobs, --continue, --discard, --history y --report no se pueden usar a la vez</translation>
    </message>
    <message>
        <source>--format: %1 is none of text, csv, json and html</source>
        <translation>--format: %1 no es ninguno de text, csv, json y html</translation>
    </message>
    <message>
        <source>--manifest-hash: %1 is neither xxh128 nor sha256</source>
        <translation>--manifest-hash: %1 no es ni xxh128 ni sha256</translation>
    </message>
    <message>
        <source>--manifest-hash needs --manifest FILE</source>
        <translation>--manifest-hash necesita --manifest FILE</translation>
    </message>
    <message>
        <source>--format needs --report ID</source>
        <translation>--format necesita --report ID</translation>
    </message>
    <message>
        <source>--jobs, --continue, --discard, --history and --report take no SOURCE and no destination: the job knows them</source>
        <translation>--jobs, --continue, --discard, --history y --report no admiten SOURCE ni destino: la copia ya los conoce</translation>
    </message>
    <message>
        <source>no SOURCE was given (see --help)</source>
        <translation>no se ha indicado ningún SOURCE (véase --help)</translation>
    </message>
    <message>
        <source>a SOURCE is empty</source>
        <translation>hay un SOURCE vacío</translation>
    </message>
    <message>
        <source>--verify-only needs one SOURCE, --as PATH, and no --verify</source>
        <translation>--verify-only necesita un solo SOURCE y --as PATH, sin --verify</translation>
    </message>
    <message>
        <source>--manifest can&apos;t be used with --dry-run or --verify-only: nothing is copied</source>
        <translation>--manifest no se puede usar con --dry-run ni --verify-only: no se copia nada</translation>
    </message>
    <message>
        <source>--as takes one SOURCE; %1 were given (--into takes several)</source>
        <translation>--as admite un solo SOURCE; se han indicado %1 (--into admite varios)</translation>
    </message>
    <message>
        <source>several SOURCEs need --into FOLDER</source>
        <translation>para varios SOURCE hace falta --into FOLDER</translation>
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
        <translation>Copia carpetas y archivos con varios procesos de copia a la vez.

poolcopy-cli [opciones] SOURCE... --into FOLDER   cada SOURCE pasa a ser FOLDER/&lt;su nombre&gt;
poolcopy-cli [opciones] SOURCE --as PATH          SOURCE pasa a ser PATH
poolcopy-cli [opciones] SOURCE                    SOURCE pasa a ser &lt;SOURCE&gt;_copia a su lado
poolcopy-cli --jobs | --continue [ID] | --discard ID   copias interrumpidas
poolcopy-cli --history | --report ID              copias terminadas
poolcopy-cli --verify-only SOURCE --as PATH       compara ambos, no cambia nada

  --workers N|auto      procesos de copia, de 1 a 64; auto (predeterminado): tantos como
                          puedan aprovechar los discos, se averigua al copiar
  --on-conflict RULE    qué hacer cuando un nombre ya existe con otro contenido:
                          ask        preguntar en el terminal (predeterminado en él)
                          leave      dejarlo e indicar un problema (predeterminado sin terminal)
                          skip       dejarlo, a propósito
                          overwrite  reemplazarlo
                          rename     el nuevo pasa a ser «nombre 2.ext»
                          newer      reemplazarlo si el origen es más nuevo; si no, omitir
                          different  reemplazarlo salvo que tenga el mismo contenido
  --limit RATE          como máximo estos bytes por segundo, entre todos: 500K, 1.5M, 20M …
                          (K, M, G de base 1000; Ki, Mi, Gi de base 1024); none o 0: sin límite
  --polite              ceder el paso en los discos al trabajo de los demás
  --no-polite           dejar de hacerlo: con --continue
  --permissions WHOSE   source (predeterminado): se conservan propietario, modo y ACL;
                        destination: como la carpeta de destino los da a quien crea algo en ella
  --no-flush            terminar cuando el sistema tiene los datos, no cuando los tiene el disco
                        (las versiones anteriores solo se reemplazan por lo que está en el disco)
  --verify              releer todo del disco y compararlo
  --manifest FILE       escribir en FILE la suma de verificación de cada archivo, para xxhsum -c
  --manifest-hash HASH  xxh128 (predeterminado), o sha256 para sha256sum -c
  --one-file-system     no entrar en otros discos montados dentro de un SOURCE
  --dry-run             decir qué se haría, sin cambiar nada
  --json                un objeto JSON por línea en la salida estándar
  --quiet               sin progreso ni resumen
  --jobs                listar las copias interrumpidas y las que están en marcha
  --continue [ID]       continuar una; si solo hay una, se puede omitir ID
  --discard ID          eliminar lo que una ha creado hasta ahora
  --history             listar las últimas 200 copias
  --report ID           mostrar todo de una de ellas: resultado, cifras, problemas
  --format FORMAT       de ese informe: text (predeterminado), csv, json o html
  --help, --version     mostrar esta ayuda, o la versión, y terminar

Las opciones pueden ir en cualquier lugar antes de --; después, todo son SOURCE. --option=VALUE
es lo mismo que --option VALUE. Con una barra final, un SOURCE que sea un enlace representa la
carpeta a la que lleva; sin ella, el propio enlace.

Mientras se muestra la línea de progreso en un terminal, algunas teclas actúan al instante: p pausa
y reanuda, - y + bajan y suben el límite, i activa o desactiva --polite,
s omite lo que no responde, ? muestra las teclas.

Salida: 0 todo está en el destino; 1 algo no se pudo copiar, o la copia no pudo continuar;
2 rechazada, no se cambió nada; 130 cancelada. Una copia interrumpida queda en una carpeta
incompleta; la misma orden otra vez, o --continue, la continúa.
</translation>
    </message>
    <message>
        <source>%1 can&apos;t be used with %2</source>
        <translation>%1 y %2 no se pueden usar a la vez</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>%1 (with %2 entries)</source>
        <translation>%1 (con %2 elementos)</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>Carpeta incompleta</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Read back and compared</source>
        <translation>Releídos y comparados</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Safely on the disk</source>
        <translation>A salvo en el disco</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>not certain</source>
        <translation>no es seguro</translation>
    </message>
    <message>
        <source>List of checksums</source>
        <translation>Lista de sumas de verificación</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Problems: %1</source>
        <translation>Problemas: %1</translation>
    </message>
    <message>
        <source>(the first %1 are listed)</source>
        <translation>(se muestran los primeros %1)</translation>
    </message>
    <message>
        <source>PoolCopy report: %1</source>
        <translation>Informe de PoolCopy: %1</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ha pasado</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Elementos</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>PoolCopy report %1</source>
        <translation>Informe de PoolCopy %1</translation>
    </message>
    <message>
        <source>Files copied</source>
        <translation>Archivos copiados</translation>
    </message>
    <message>
        <source>Contents copied</source>
        <translation>Contenido copiado</translation>
    </message>
    <message>
        <source>no, in memory only</source>
        <translation>no, solo en la memoria</translation>
    </message>
    <message>
        <source>Bytes copied</source>
        <translation>Bytes copiados</translation>
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
        <translation>%1 de %2 archivos</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 archivos</translation>
    </message>
    <message>
        <source>%1 found so far</source>
        <translation>%1 encontrados hasta ahora</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>límite %1</translation>
    </message>
    <message>
        <source>polite</source>
        <translation>discreto</translation>
    </message>
    <message>
        <source>the disk has not answered for %1 seconds; the rest goes on</source>
        <translation>el disco lleva %1 segundos sin responder; lo demás continúa</translation>
    </message>
    <message>
        <source>goes on with this unfinished folder</source>
        <translation>se continúa con esta carpeta incompleta</translation>
    </message>
    <message>
        <source>%1 (this stands for %2 entries)</source>
        <translation>%1 (esto equivale a %2 elementos)</translation>
    </message>
    <message>
        <source>  o  overwrite what is there       n  overwrite it if the new one is newer
  s  skip: keep what is there      d  overwrite it if they differ
  r  give the new one a free name  l  leave it, and count it as a problem
Please answer with o, s, r, n, d or l, and &quot;all&quot; if it is for the rest too: </source>
        <translation>  o  sobrescribir lo que hay            n  sobrescribirlo si el nuevo es más reciente
  s  omitir: conservar lo que hay       d  sobrescribirlo si son distintos
  r  dar al nuevo un nombre libre       l  dejarlo, y contarlo como problema
Responda con o, s, r, n, d o l, y añada «all» si vale también para los demás: </translation>
    </message>
    <message>
        <source>%1: something of this name is already there
  there: %2, %3    new: %4, %5
  (o)verwrite, (s)kip, (r)ename the new one, overwrite if (n)ewer or (d)ifferent, (l)eave; &quot;o all&quot; for all the rest: </source>
        <translation>%1: ya existe algo con este nombre
  existente: %2, %3    nuevo: %4, %5
  (o) reemplazar, (s) omitir, (r) renombrar el nuevo, reemplazar si es más nuevo (n) o distinto (d), (l) dejar; «o all» para todos los demás: </translation>
    </message>
    <message>
        <source>cancelled: it stays unfinished, and the same command goes on with it</source>
        <translation>cancelada: queda incompleta, y la misma orden la continúa</translation>
    </message>
    <message>
        <source>it stays unfinished, and the same command goes on with it</source>
        <translation>queda incompleta, y la misma orden la continúa</translation>
    </message>
    <message>
        <source>cancelled: what is there is whole, and the same command goes on</source>
        <translation>cancelada: lo que ya ha llegado está entero, y la misma orden continúa</translation>
    </message>
    <message>
        <source>what is there is whole, and the same command goes on</source>
        <translation>lo que ya ha llegado está entero, y la misma orden continúa</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>one more problem is not listed</source>
        <translation>hay un problema más que no se muestra</translation>
    </message>
    <message numerus="yes">
        <source>%1 more problems are not listed</source>
        <translation>
            <numerusform>hay %1 problema más que no se muestra</numerusform>
            <numerusform>hay %1 problemas más que no se muestran</numerusform>
        </translation>
    </message>
    <message>
        <source>one entry was already there</source>
        <translation>un elemento ya estaba en el destino</translation>
    </message>
    <message numerus="yes">
        <source>%1 entries were already there</source>
        <translation>
            <numerusform>%1 elemento ya estaba en el destino</numerusform>
            <numerusform>%1 elementos ya estaban en el destino</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>a worker does not answer; ending all the same</source>
        <translation>un proceso de copia no responde; se termina de todos modos</translation>
    </message>
    <message>
        <source>p pauses and goes on · - and + lower and raise the limit · i turns politeness on and off · s skips what hangs · Ctrl-C cancels</source>
        <translation>p pausa y reanuda · - y + bajan y suben el límite · i activa o desactiva el modo discreto · s omite lo que no responde · Ctrl-C cancela</translation>
    </message>
    <message>
        <source>can&apos;t print: %1</source>
        <translation>no se puede mostrar: %1</translation>
    </message>
    <message>
        <source>the disk has not answered for %1 seconds; the rest goes on (s skips this)</source>
        <translation>el disco lleva %1 segundos sin responder; lo demás continúa (s lo omite)</translation>
    </message>
    <message>
        <source>Nothing hangs that could be skipped.</source>
        <translation>No hay nada bloqueado que se pueda omitir.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>the disk with the source is gone</source>
        <translation>el disco del origen ya no está</translation>
    </message>
    <message>
        <source>the disk is gone</source>
        <translation>el disco ya no está</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>permiso denegado</translation>
    </message>
    <message>
        <source>not permitted</source>
        <translation>operación no permitida</translation>
    </message>
    <message>
        <source>it vanished while it was copied</source>
        <translation>desapareció mientras se copiaba</translation>
    </message>
    <message>
        <source>its folder is no longer there</source>
        <translation>su carpeta ya no existe</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>your share of the disk (quota) is used up</source>
        <translation>se ha agotado su cuota de disco</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>el disco es de solo lectura</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>el nombre es demasiado largo</translation>
    </message>
    <message>
        <source>the name is too long for this disk</source>
        <translation>el nombre es demasiado largo para este disco</translation>
    </message>
    <message>
        <source>this disk does not allow such a name</source>
        <translation>este disco no admite un nombre así</translation>
    </message>
    <message>
        <source>the file is too big for this disk</source>
        <translation>el archivo es demasiado grande para este disco</translation>
    </message>
    <message>
        <source>the disk can&apos;t read it (input/output error)</source>
        <translation>el disco no puede leerlo (error de entrada/salida)</translation>
    </message>
    <message>
        <source>the disk can&apos;t write it (input/output error)</source>
        <translation>el disco no puede escribirlo (error de entrada/salida)</translation>
    </message>
    <message>
        <source>the disk&apos;s file system is damaged</source>
        <translation>el sistema de archivos del disco está dañado</translation>
    </message>
    <message>
        <source>a link is in the way, or links lead in a circle</source>
        <translation>hay un enlace en medio, o los enlaces forman un círculo</translation>
    </message>
    <message>
        <source>a folder was expected, but it is none</source>
        <translation>se esperaba una carpeta, pero no lo es</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>something of this name is already there</source>
        <translation>ya existe algo con este nombre</translation>
    </message>
    <message>
        <source>the folder is not empty</source>
        <translation>la carpeta no está vacía</translation>
    </message>
    <message>
        <source>this disk allows no more names for one file</source>
        <translation>este disco no admite más nombres para un mismo archivo</translation>
    </message>
    <message>
        <source>it is on another disk</source>
        <translation>está en otro disco</translation>
    </message>
    <message>
        <source>this disk can&apos;t do that</source>
        <translation>este disco no puede hacerlo</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>otro programa lo está usando</translation>
    </message>
    <message>
        <source>the disk did not answer</source>
        <translation>el disco no respondió</translation>
    </message>
    <message>
        <source>it is encrypted, and the key is missing</source>
        <translation>está cifrado y falta la clave</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>hay demasiados archivos abiertos</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>no hay suficiente memoria</translation>
    </message>
    <message>
        <source>a number in it is too large</source>
        <translation>contiene un número demasiado grande</translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation>se canceló</translation>
    </message>
    <message>
        <source>one file</source>
        <translation>un archivo</translation>
    </message>
    <message numerus="yes">
        <source>%1 files</source>
        <translation>
            <numerusform>%1 archivo</numerusform>
            <numerusform>%1 archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>one folder</source>
        <translation>una carpeta</translation>
    </message>
    <message numerus="yes">
        <source>%1 folders</source>
        <translation>
            <numerusform>%1 carpeta</numerusform>
            <numerusform>%1 carpetas</numerusform>
        </translation>
    </message>
    <message>
        <source>kind</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>the reason is not known</source>
        <translation>no se conoce el motivo</translation>
    </message>
    <message>
        <source>size</source>
        <translation>tamaño</translation>
    </message>
    <message>
        <source>contents</source>
        <translation>contenido</translation>
    </message>
    <message>
        <source>what it leads to</source>
        <translation>adónde lleva</translation>
    </message>
    <message>
        <source>device number</source>
        <translation>número de dispositivo</translation>
    </message>
    <message>
        <source>permissions</source>
        <translation>permisos</translation>
    </message>
    <message>
        <source>owner or group</source>
        <translation>propietario o grupo</translation>
    </message>
    <message>
        <source>time</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>extended attributes</source>
        <translation>atributos extendidos</translation>
    </message>
    <message>
        <source>access list</source>
        <translation>lista de acceso</translation>
    </message>
    <message>
        <source>hard links</source>
        <translation>enlaces duros</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>this folder can&apos;t be read</source>
        <translation>no se puede leer esta carpeta</translation>
    </message>
    <message>
        <source>this link can&apos;t be read</source>
        <translation>no se puede leer este enlace</translation>
    </message>
    <message>
        <source>this folder can&apos;t be made</source>
        <translation>no se puede crear esta carpeta</translation>
    </message>
    <message>
        <source>this folder can&apos;t be opened</source>
        <translation>no se puede abrir esta carpeta</translation>
    </message>
    <message>
        <source>can&apos;t be created</source>
        <translation>no se puede crear</translation>
    </message>
    <message>
        <source>can&apos;t be written</source>
        <translation>no se puede escribir</translation>
    </message>
    <message>
        <source>this link can&apos;t be made</source>
        <translation>no se puede crear este enlace</translation>
    </message>
    <message>
        <source>this hard link can&apos;t be made</source>
        <translation>no se puede crear este enlace duro</translation>
    </message>
    <message>
        <source>this special file can&apos;t be made</source>
        <translation>no se puede crear este archivo especial</translation>
    </message>
    <message>
        <source>its times, owner or permissions can&apos;t be set</source>
        <translation>no se pueden establecer sus fechas, su propietario o sus permisos</translation>
    </message>
    <message>
        <source>can&apos;t be brought to the disk</source>
        <translation>no se puede guardar en el disco</translation>
    </message>
    <message>
        <source>can&apos;t be given its name</source>
        <translation>no se le puede dar su nombre</translation>
    </message>
    <message>
        <source>can&apos;t be trusted</source>
        <translation>no es fiable</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>es distinto</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>is not in the source</source>
        <translation>no está en el origen</translation>
    </message>
    <message>
        <source>was left as it is</source>
        <translation>se dejó como estaba</translation>
    </message>
    <message>
        <source>was not copied</source>
        <translation>no se copió</translation>
    </message>
    <message>
        <source>the copy was stopped before its folder got its name</source>
        <translation>la copia se detuvo antes de que su carpeta recibiera su nombre</translation>
    </message>
    <message>
        <source>the unfinished folder can&apos;t be reserved</source>
        <translation>no se puede reservar la carpeta incompleta</translation>
    </message>
    <message>
        <source>the disk did not take everything</source>
        <translation>el disco no lo aceptó todo</translation>
    </message>
    <message>
        <source>can&apos;t be given its final name</source>
        <translation>no se le puede dar su nombre definitivo</translation>
    </message>
    <message>
        <source>was not given its final name</source>
        <translation>no recibió su nombre definitivo</translation>
    </message>
    <message>
        <source>can&apos;t be moved aside</source>
        <translation>no se puede apartar</translation>
    </message>
    <message>
        <source>can&apos;t be removed</source>
        <translation>no se puede eliminar</translation>
    </message>
    <message>
        <source>can&apos;t be opened</source>
        <translation>no se puede abrir</translation>
    </message>
    <message>
        <source>the list of checksums can&apos;t be written</source>
        <translation>no se puede escribir la lista de sumas de verificación</translation>
    </message>
    <message>
        <source>can&apos;t be copied</source>
        <translation>no se puede copiar</translation>
    </message>
    <message>
        <source>nothing can be made here</source>
        <translation>no se puede crear nada aquí</translation>
    </message>
    <message>
        <source>the copy was stopped</source>
        <translation>la copia se detuvo</translation>
    </message>
    <message>
        <source>the copy was not started</source>
        <translation>la copia no se inició</translation>
    </message>
    <message>
        <source>something went wrong</source>
        <translation>algo salió mal</translation>
    </message>
    <message>
        <source>it kept changing while it was copied</source>
        <translation>no dejó de cambiar mientras se copiaba</translation>
    </message>
    <message>
        <source>it ends before its size says so</source>
        <translation>termina antes de lo que indica su tamaño</translation>
    </message>
    <message>
        <source>it has the size and time of the source, but other contents</source>
        <translation>tiene el tamaño y la fecha del origen, pero otro contenido</translation>
    </message>
    <message>
        <source>one is a folder, the other is not</source>
        <translation>uno es una carpeta y el otro no</translation>
    </message>
    <message>
        <source>this disk takes its name for that of another entry in the same folder</source>
        <translation>este disco confunde su nombre con el de otro elemento de la misma carpeta</translation>
    </message>
    <message>
        <source>its place is the source itself</source>
        <translation>su lugar es el propio origen</translation>
    </message>
    <message>
        <source>only the source has it</source>
        <translation>solo está en el origen</translation>
    </message>
    <message>
        <source>only the destination has it</source>
        <translation>solo está en el destino</translation>
    </message>
    <message>
        <source>the disk can&apos;t give back what was written (input/output error)</source>
        <translation>el disco no puede devolver lo que se escribió (error de entrada/salida)</translation>
    </message>
    <message>
        <source>the disk gives back other contents than were written</source>
        <translation>el disco devuelve un contenido distinto del que se escribió</translation>
    </message>
    <message>
        <source>PoolCopy uses this name itself while it makes a folder</source>
        <translation>PoolCopy usa este nombre mientras crea una carpeta</translation>
    </message>
    <message>
        <source>something of that name has appeared meanwhile</source>
        <translation>entretanto ha aparecido algo con ese nombre</translation>
    </message>
    <message>
        <source>the workers that copied it ended unexpectedly</source>
        <translation>los procesos que lo copiaban terminaron de forma inesperada</translation>
    </message>
    <message>
        <source>the disk does not answer</source>
        <translation>el disco no responde</translation>
    </message>
    <message>
        <source>skipped because the disk did not answer</source>
        <translation>omitido porque el disco no respondió</translation>
    </message>
    <message>
        <source>you skipped it</source>
        <translation>usted lo omitió</translation>
    </message>
    <message>
        <source>process %1 still hangs at this, and may yet write</source>
        <translation>el proceso %1 sigue bloqueado aquí y aún podría escribir</translation>
    </message>
    <message>
        <source>a worker&apos;s report makes no sense</source>
        <translation>el mensaje de un proceso de copia no tiene sentido</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>no existe ese archivo o carpeta</translation>
    </message>
    <message>
        <source>a part of its path is not a folder</source>
        <translation>una parte de su ruta no es una carpeta</translation>
    </message>
    <message>
        <source>source and destination are the same</source>
        <translation>el origen y el destino son el mismo</translation>
    </message>
    <message>
        <source>the destination lies inside the source</source>
        <translation>el destino está dentro del origen</translation>
    </message>
    <message>
        <source>the list of checksums would lie inside a source</source>
        <translation>la lista de sumas de verificación quedaría dentro de un origen</translation>
    </message>
    <message>
        <source>what has this name is no list of checksums, and stays</source>
        <translation>lo que tiene este nombre no es una lista de sumas de verificación y se conserva</translation>
    </message>
    <message>
        <source>the copy itself is to have this name</source>
        <translation>la propia copia ha de tener este nombre</translation>
    </message>
    <message>
        <source>its folder is not there</source>
        <translation>su carpeta no existe</translation>
    </message>
    <message>
        <source>you cancelled it; the copy itself is whole</source>
        <translation>se canceló; la copia en sí está completa</translation>
    </message>
    <message>
        <source>two sources would have this name</source>
        <translation>dos orígenes tendrían este nombre</translation>
    </message>
    <message>
        <source>a folder is needed here, but nothing is there</source>
        <translation>aquí hace falta una carpeta, pero no hay nada</translation>
    </message>
    <message>
        <source>a folder is needed here, but it is none</source>
        <translation>aquí hace falta una carpeta, pero no lo es</translation>
    </message>
    <message>
        <source>it has no name of its own</source>
        <translation>no tiene nombre propio</translation>
    </message>
    <message>
        <source>it is being copied by process %1</source>
        <translation>lo está copiando el proceso %1</translation>
    </message>
    <message>
        <source>it is being copied by another process</source>
        <translation>lo está copiando otro proceso</translation>
    </message>
    <message>
        <source>the workers end unexpectedly again and again</source>
        <translation>los procesos de copia terminan una y otra vez de forma inesperada</translation>
    </message>
    <message>
        <source>PoolCopy&apos;s worker program can&apos;t be started</source>
        <translation>no se puede iniciar el programa de copia de PoolCopy</translation>
    </message>
    <message>
        <source>a path is empty</source>
        <translation>hay una ruta vacía</translation>
    </message>
    <message>
        <source>this disk can&apos;t rename folders</source>
        <translation>este disco no puede renombrar carpetas</translation>
    </message>
    <message>
        <source>the rest of it has not been copied yet</source>
        <translation>el resto aún no se ha copiado</translation>
    </message>
    <message>
        <source>Give yourself the right to read it, then try again.</source>
        <translation>Obtenga permiso para leerlo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Give yourself the right to write there, then try again.</source>
        <translation>Obtenga permiso para escribir allí y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Copy it to a disk that takes larger files.</source>
        <translation>Cópielo en un disco que admita archivos más grandes.</translation>
    </message>
    <message>
        <source>Give it another name, then try again.</source>
        <translation>Póngale otro nombre y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Close the program that uses it, then try again.</source>
        <translation>Cierre el programa que lo usa y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Look whether the disk is still connected, then try again.</source>
        <translation>Compruebe que el disco siga conectado y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Give the copy a shorter name with --as.</source>
        <translation>Dé a la copia un nombre más corto con --as.</translation>
    </message>
    <message>
        <source>Give the copy a shorter name.</source>
        <translation>Dé a la copia un nombre más corto.</translation>
    </message>
    <message>
        <source>Name another place with --into or --as.</source>
        <translation>Indique otro lugar con --into o --as.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Elija otro lugar.</translation>
    </message>
    <message>
        <source>Give the copy a name with --as.</source>
        <translation>Dé un nombre a la copia con --as.</translation>
    </message>
    <message>
        <source>Give the copy a name.</source>
        <translation>Dé un nombre a la copia.</translation>
    </message>
    <message>
        <source>Copy them one after the other, to different places.</source>
        <translation>Cópielos uno tras otro, en lugares distintos.</translation>
    </message>
    <message>
        <source>Wait for it, or end it, then start this copy again.</source>
        <translation>Espere a que acabe, o termínelo, y vuelva a iniciar esta copia.</translation>
    </message>
    <message>
        <source>Move it away or rename it, then start the same copy again: it goes on from the unfinished folder.</source>
        <translation>Muévalo o renómbrelo y vuelva a iniciar la misma copia: continuará desde la carpeta incompleta.</translation>
    </message>
    <message>
        <source>Connect the disk again, then start the same copy again: it goes on.</source>
        <translation>Vuelva a conectar el disco e inicie de nuevo la misma copia: continuará.</translation>
    </message>
    <message>
        <source>When the disk answers again, start the same copy again: it goes on.</source>
        <translation>Cuando el disco vuelva a responder, inicie de nuevo la misma copia: continuará.</translation>
    </message>
    <message>
        <source>When that process has ended, start the same copy again: it goes on.</source>
        <translation>Cuando ese proceso haya terminado, inicie de nuevo la misma copia: continuará.</translation>
    </message>
    <message>
        <source>PoolCopy may have to be installed again.</source>
        <translation>Puede que haga falta volver a instalar PoolCopy.</translation>
    </message>
    <message>
        <source>Give the list another place.</source>
        <translation>Elija otro lugar para la lista.</translation>
    </message>
    <message>
        <source>Give the list another name.</source>
        <translation>Elija otro nombre para la lista.</translation>
    </message>
    <message>
        <source>It may be damaged: --on-conflict overwrite replaces it.</source>
        <translation>Puede estar dañado: --on-conflict overwrite lo reemplaza.</translation>
    </message>
    <message>
        <source>It may be damaged: copy again and replace it.</source>
        <translation>Puede estar dañado: vuelva a copiar y reemplácelo.</translation>
    </message>
    <message>
        <source>See --on-conflict.</source>
        <translation>Véase --on-conflict.</translation>
    </message>
    <message>
        <source>Replace it, or keep both.</source>
        <translation>Reemplácelo o conserve ambos.</translation>
    </message>
    <message>
        <source>Rename one of the two, then try again.</source>
        <translation>Cambie el nombre de uno de los dos y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Move one of them away, then try again.</source>
        <translation>Mueva uno de los dos a otro lugar y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Copy it again when nothing writes to it.</source>
        <translation>Vuelva a copiarlo cuando nada escriba en él.</translation>
    </message>
    <message>
        <source>Start the same copy again: it goes on.</source>
        <translation>Inicie de nuevo la misma copia: continuará.</translation>
    </message>
    <message>
        <source>Make room on the disk, then start the same copy again: it goes on.</source>
        <translation>Libere espacio en el disco e inicie de nuevo la misma copia: continuará.</translation>
    </message>
    <message>
        <source>The disk may be failing: copy what matters most first.</source>
        <translation>Es posible que el disco esté fallando: copie primero lo más importante.</translation>
    </message>
    <message>
        <source>The disk may be failing: use another one.</source>
        <translation>Es posible que el disco esté fallando: use otro.</translation>
    </message>
    <message>
        <source>The disk should be checked and repaired.</source>
        <translation>Conviene comprobar y reparar el disco.</translation>
    </message>
    <message>
        <source>The owner or the group of one entry could not be kept.</source>
        <translation>No se pudo conservar el propietario o el grupo de un elemento.</translation>
    </message>
    <message numerus="yes">
        <source>The owner or the group of %1 entries could not be kept.</source>
        <translation>
            <numerusform>No se pudo conservar el propietario o el grupo de %1 elemento.</numerusform>
            <numerusform>No se pudo conservar el propietario o el grupo de %1 elementos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The permissions of one entry could not be kept in full.</source>
        <translation>No se pudieron conservar por completo los permisos de un elemento.</translation>
    </message>
    <message numerus="yes">
        <source>The permissions of %1 entries could not be kept in full.</source>
        <translation>
            <numerusform>No se pudieron conservar por completo los permisos de %1 elemento.</numerusform>
            <numerusform>No se pudieron conservar por completo los permisos de %1 elementos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The extended attributes of one entry could not be kept.</source>
        <translation>No se pudieron conservar los atributos extendidos de un elemento.</translation>
    </message>
    <message numerus="yes">
        <source>The extended attributes of %1 entries could not be kept.</source>
        <translation>
            <numerusform>No se pudieron conservar los atributos extendidos de %1 elemento.</numerusform>
            <numerusform>No se pudieron conservar los atributos extendidos de %1 elementos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The access list (ACL) of one entry could not be kept.</source>
        <translation>No se pudo conservar la lista de acceso (ACL) de un elemento.</translation>
    </message>
    <message numerus="yes">
        <source>The access lists (ACL) of %1 entries could not be kept.</source>
        <translation>
            <numerusform>No se pudo conservar la lista de acceso (ACL) de %1 elemento.</numerusform>
            <numerusform>No se pudieron conservar las listas de acceso (ACL) de %1 elementos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The times of one entry could not be kept.</source>
        <translation>No se pudieron conservar las fechas de un elemento.</translation>
    </message>
    <message numerus="yes">
        <source>The times of %1 entries could not be kept.</source>
        <translation>
            <numerusform>No se pudieron conservar las fechas de %1 elemento.</numerusform>
            <numerusform>No se pudieron conservar las fechas de %1 elementos.</numerusform>
        </translation>
    </message>
    <message>
        <source>One hard link became a file of its own.</source>
        <translation>Un enlace duro se convirtió en un archivo independiente.</translation>
    </message>
    <message numerus="yes">
        <source>%1 hard links became files of their own.</source>
        <translation>
            <numerusform>%1 enlace duro se convirtió en un archivo independiente.</numerusform>
            <numerusform>%1 enlaces duros se convirtieron en archivos independientes.</numerusform>
        </translation>
    </message>
    <message>
        <source>One folder vanished from the source while it was copied.</source>
        <translation>Una carpeta desapareció del origen mientras se copiaba.</translation>
    </message>
    <message numerus="yes">
        <source>%1 folders vanished from the source while they were copied.</source>
        <translation>
            <numerusform>%1 carpeta desapareció del origen mientras se copiaba.</numerusform>
            <numerusform>%1 carpetas desaparecieron del origen mientras se copiaban.</numerusform>
        </translation>
    </message>
    <message>
        <source>One folder was not entered, as asked: another disk is mounted there.</source>
        <translation>No se entró en una carpeta, tal como se pidió: hay otro disco montado en ella.</translation>
    </message>
    <message numerus="yes">
        <source>%1 folders were not entered, as asked: other disks are mounted there.</source>
        <translation>
            <numerusform>No se entró en %1 carpeta, tal como se pidió: hay otro disco montado en ella.</numerusform>
            <numerusform>No se entró en %1 carpetas, tal como se pidió: hay otros discos montados en ellas.</numerusform>
        </translation>
    </message>
    <message>
        <source>One entry of an earlier run is no longer in the source and was moved aside, into a folder .set-aside beside the copy.</source>
        <translation>Un elemento de una ejecución anterior ya no está en el origen y se apartó a una carpeta .set-aside junto a la copia.</translation>
    </message>
    <message numerus="yes">
        <source>%1 entries of an earlier run are no longer in the source and were moved aside, into a folder .set-aside beside the copy.</source>
        <translation>
            <numerusform>%1 elemento de una ejecución anterior ya no está en el origen y se apartó a una carpeta .set-aside junto a la copia.</numerusform>
            <numerusform>%1 elementos de una ejecución anterior ya no están en el origen y se apartaron a una carpeta .set-aside junto a la copia.</numerusform>
        </translation>
    </message>
    <message>
        <source>This disk gives no word on what it has written: do not unplug it before it has been ejected.</source>
        <translation>Este disco no informa de lo que ha escrito: no lo desconecte sin haberlo expulsado.</translation>
    </message>
    <message>
        <source>One folder appeared in the source too late to be copied.</source>
        <translation>Una carpeta apareció en el origen demasiado tarde para copiarla.</translation>
    </message>
    <message numerus="yes">
        <source>%1 folders appeared in the source too late to be copied.</source>
        <translation>
            <numerusform>%1 carpeta apareció en el origen demasiado tarde para copiarla.</numerusform>
            <numerusform>%1 carpetas aparecieron en el origen demasiado tarde para copiarlas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another source&apos;s unfinished folder has the same name: it was left alone.</source>
        <translation>La carpeta incompleta de otro origen tiene el mismo nombre: no se ha tocado.</translation>
    </message>
    <message numerus="yes">
        <source>%1 unfinished folders of other sources have the same name: they were left alone.</source>
        <translation>
            <numerusform>%1 carpeta incompleta de otro origen tiene el mismo nombre: no se ha tocado.</numerusform>
            <numerusform>%1 carpetas incompletas de otros orígenes tienen el mismo nombre: no se han tocado.</numerusform>
        </translation>
    </message>
    <message>
        <source>One file is not in the list of checksums: the tool that reads such lists can&apos;t read its name.</source>
        <translation>Un archivo no está en la lista de sumas de verificación: la herramienta que lee esas listas no puede leer su nombre.</translation>
    </message>
    <message numerus="yes">
        <source>%1 files are not in the list of checksums: the tool that reads such lists can&apos;t read their names.</source>
        <translation>
            <numerusform>%1 archivo no está en la lista de sumas de verificación: la herramienta que lee esas listas no puede leer su nombre.</numerusform>
            <numerusform>%1 archivos no están en la lista de sumas de verificación: la herramienta que lee esas listas no puede leer sus nombres.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has none.</source>
        <translation>%1 no lo admite.</translation>
    </message>
    <message>
        <source>The owner or the group of one entry can&apos;t be kept.</source>
        <translation>No se puede conservar el propietario o el grupo de un elemento.</translation>
    </message>
    <message numerus="yes">
        <source>The owner or the group of %1 entries can&apos;t be kept.</source>
        <translation>
            <numerusform>No se puede conservar el propietario o el grupo de %1 elemento.</numerusform>
            <numerusform>No se puede conservar el propietario o el grupo de %1 elementos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The permissions of one entry can&apos;t be kept in full.</source>
        <translation>No se pueden conservar por completo los permisos de un elemento.</translation>
    </message>
    <message numerus="yes">
        <source>The permissions of %1 entries can&apos;t be kept in full.</source>
        <translation>
            <numerusform>No se pueden conservar por completo los permisos de %1 elemento.</numerusform>
            <numerusform>No se pueden conservar por completo los permisos de %1 elementos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The extended attributes of one entry can&apos;t be kept.</source>
        <translation>No se pueden conservar los atributos extendidos de un elemento.</translation>
    </message>
    <message numerus="yes">
        <source>The extended attributes of %1 entries can&apos;t be kept.</source>
        <translation>
            <numerusform>No se pueden conservar los atributos extendidos de %1 elemento.</numerusform>
            <numerusform>No se pueden conservar los atributos extendidos de %1 elementos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The access list (ACL) of one entry can&apos;t be kept.</source>
        <translation>No se puede conservar la lista de acceso (ACL) de un elemento.</translation>
    </message>
    <message numerus="yes">
        <source>The access lists (ACL) of %1 entries can&apos;t be kept.</source>
        <translation>
            <numerusform>No se puede conservar la lista de acceso (ACL) de %1 elemento.</numerusform>
            <numerusform>No se pueden conservar las listas de acceso (ACL) de %1 elementos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The times of one entry can&apos;t be kept.</source>
        <translation>No se pueden conservar las fechas de un elemento.</translation>
    </message>
    <message numerus="yes">
        <source>The times of %1 entries can&apos;t be kept.</source>
        <translation>
            <numerusform>No se pueden conservar las fechas de %1 elemento.</numerusform>
            <numerusform>No se pueden conservar las fechas de %1 elementos.</numerusform>
        </translation>
    </message>
    <message>
        <source>One hard link becomes a file of its own.</source>
        <translation>Un enlace duro se convierte en un archivo independiente.</translation>
    </message>
    <message numerus="yes">
        <source>%1 hard links become files of their own.</source>
        <translation>
            <numerusform>%1 enlace duro se convierte en un archivo independiente.</numerusform>
            <numerusform>%1 enlaces duros se convierten en archivos independientes.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1 byte</translation>
    </message>
    <message numerus="yes">
        <source>%1 bytes</source>
        <translation>
            <numerusform>%1 byte</numerusform>
            <numerusform>%1 bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 are there</source>
        <translation>ya hay %1 de %2 en el destino</translation>
    </message>
    <message>
        <source>%1 of %2 files are there</source>
        <translation>ya hay %1 de %2 archivos en el destino</translation>
    </message>
    <message>
        <source>%1 are there</source>
        <translation>ya hay %1 en el destino</translation>
    </message>
    <message>
        <source>The disk may be too full. It lacks at least %1.</source>
        <translation>Puede que no quede sitio en el disco. Espacio que falta: al menos %1.</translation>
    </message>
    <message>
        <source>The disk can&apos;t hold so many files and folders. Too many: at least %1.</source>
        <translation>El disco no admite tantos archivos y carpetas. De más: al menos %1.</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>quedan unos segundos</translation>
    </message>
    <message numerus="yes">
        <source>about %1 seconds left</source>
        <translation>
            <numerusform>queda aproximadamente %1 segundo</numerusform>
            <numerusform>quedan unos %1 segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>about a minute left</source>
        <translation>queda aproximadamente un minuto</translation>
    </message>
    <message numerus="yes">
        <source>about %1 minutes left</source>
        <translation>
            <numerusform>queda aproximadamente %1 minuto</numerusform>
            <numerusform>quedan unos %1 minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>about an hour left</source>
        <translation>queda aproximadamente una hora</translation>
    </message>
    <message numerus="yes">
        <source>about %1 hours left</source>
        <translation>
            <numerusform>queda aproximadamente %1 hora</numerusform>
            <numerusform>quedan unas %1 horas</numerusform>
        </translation>
    </message>
    <message>
        <source>about a day left</source>
        <translation>queda aproximadamente un día</translation>
    </message>
    <message numerus="yes">
        <source>about %1 days left</source>
        <translation>
            <numerusform>queda aproximadamente %1 día</numerusform>
            <numerusform>quedan unos %1 días</numerusform>
        </translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>hoy a las %1</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <translation>ayer a las %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 a las %2</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>menos de un segundo</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>leave what is there and report it</source>
        <translation>dejar lo que hay y avisar</translation>
    </message>
    <message>
        <source>ask me</source>
        <translation>preguntar</translation>
    </message>
    <message>
        <source>skip it</source>
        <translation>omitirlo</translation>
    </message>
    <message>
        <source>replace it</source>
        <translation>reemplazarlo</translation>
    </message>
    <message>
        <source>keep both</source>
        <translation>conservar ambos</translation>
    </message>
    <message>
        <source>replace it if ours is newer</source>
        <translation>reemplazarlo si el del origen es más nuevo</translation>
    </message>
    <message>
        <source>replace it if its size or contents differ</source>
        <translation>reemplazarlo si cambia el tamaño o el contenido</translation>
    </message>
    <message>
        <source>%1 and one more</source>
        <translation>%1 y uno más</translation>
    </message>
    <message>
        <source>Waits for “%1”: same disk</source>
        <translation>En espera de «%1»: mismo disco</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Cancelando</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Looking at the source</source>
        <translation>Examinando el origen</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Comprobando</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Copiando</translation>
    </message>
    <message>
        <source>Reading back and comparing</source>
        <translation>Releyendo y comparando</translation>
    </message>
    <message>
        <source>Finishing the folders</source>
        <translation>Terminando las carpetas</translation>
    </message>
    <message>
        <source>Writing to the disk</source>
        <translation>Escribiendo en el disco</translation>
    </message>
    <message>
        <source>Giving the final name</source>
        <translation>Poniendo el nombre definitivo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Done, with problems</source>
        <translation>Terminada con problemas</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>No iniciada</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>iniciando</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>listo</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>no sign of life for %1</source>
        <translation>sin señales desde hace %1</translation>
    </message>
    <message>
        <source>ended, starting again</source>
        <translation>terminó; se inicia de nuevo</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>ya no está</translation>
    </message>
    <message>
        <source>preparing</source>
        <translation>preparando</translation>
    </message>
    <message>
        <source>scanning</source>
        <translation>explorando</translation>
    </message>
    <message>
        <source>counting</source>
        <translation>contando</translation>
    </message>
    <message>
        <source>copying</source>
        <translation>copiando</translation>
    </message>
    <message>
        <source>making hard links</source>
        <translation>creando enlaces duros</translation>
    </message>
    <message>
        <source>giving names</source>
        <translation>poniendo nombres</translation>
    </message>
    <message>
        <source>finishing folders</source>
        <translation>terminando carpetas</translation>
    </message>
    <message>
        <source>writing to the disk</source>
        <translation>escribiendo en el disco</translation>
    </message>
    <message>
        <source>giving the final name</source>
        <translation>poniendo el nombre definitivo</translation>
    </message>
    <message>
        <source>removing</source>
        <translation>eliminando</translation>
    </message>
    <message>
        <source>reading back</source>
        <translation>releyendo</translation>
    </message>
    <message>
        <source>writing the list of checksums</source>
        <translation>escribiendo la lista de sumas de verificación</translation>
    </message>
    <message>
        <source>comparing</source>
        <translation>comparando</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>ocupado</translation>
    </message>
    <message>
        <source>Worker %1 (process %2) still hangs in the kernel; it ends by itself when the disk answers.</source>
        <translation>El proceso de copia %1 (PID %2) sigue bloqueado en el núcleo; terminará por sí solo cuando el disco responda.</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en ejecución</translation>
    </message>
    <message>
        <source>sleeping</source>
        <translation>en reposo</translation>
    </message>
    <message>
        <source>waiting for the disk</source>
        <translation>esperando al disco</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Nothing was copied or changed.</source>
        <translation>No se copió ni se cambió nada.</translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>Se detuvo antes del final.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelada.</translation>
    </message>
    <message>
        <source>It can&apos;t hold so many files and folders. Too many: at least %1.</source>
        <translation>No admite tantos archivos y carpetas. De más: al menos %1.</translation>
    </message>
    <message>
        <source>The disk lacks about %1.</source>
        <translation>Espacio que falta en el disco: alrededor de %1.</translation>
    </message>
    <message>
        <source>The disk lacks at least %1.</source>
        <translation>Espacio que falta en el disco: al menos %1.</translation>
    </message>
    <message>
        <source>%1 copied (%2) in %3.</source>
        <translation>Copiado: %1 (%2) en %3.</translation>
    </message>
    <message>
        <source>%1 copied in %2.</source>
        <translation>Copiado: %1 en %2.</translation>
    </message>
    <message>
        <source>%1 copied.</source>
        <translation>Copiado: %1.</translation>
    </message>
    <message>
        <source>Nothing was copied.</source>
        <translation>No se copió nada.</translation>
    </message>
    <message>
        <source>One was already there.</source>
        <translation>Uno ya estaba en el destino.</translation>
    </message>
    <message numerus="yes">
        <source>%1 were already there.</source>
        <translation>
            <numerusform>%1 ya estaba en el destino.</numerusform>
            <numerusform>%1 ya estaban en el destino.</numerusform>
        </translation>
    </message>
    <message>
        <source>One was skipped.</source>
        <translation>Se omitió uno.</translation>
    </message>
    <message numerus="yes">
        <source>%1 were skipped.</source>
        <translation>
            <numerusform>Se omitió %1.</numerusform>
            <numerusform>Se omitieron %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>One could not be copied.</source>
        <translation>No se pudo copiar uno.</translation>
    </message>
    <message numerus="yes">
        <source>%1 could not be copied.</source>
        <translation>
            <numerusform>No se pudo copiar %1.</numerusform>
            <numerusform>No se pudieron copiar %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>One folder could not be copied: it can&apos;t be read.</source>
        <translation>No se pudo copiar una carpeta: no se puede leer.</translation>
    </message>
    <message numerus="yes">
        <source>%1 folders could not be copied: they can&apos;t be read.</source>
        <translation>
            <numerusform>No se pudo copiar %1 carpeta: no se puede leer.</numerusform>
            <numerusform>No se pudieron copiar %1 carpetas: no se pueden leer.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 verified.</source>
        <translation>Verificado: %1.</translation>
    </message>
    <message>
        <source>%1 listed in %2.</source>
        <translation>En la lista %2: %1.</translation>
    </message>
    <message>
        <source>There was one problem.</source>
        <translation>Hubo un problema.</translation>
    </message>
    <message numerus="yes">
        <source>There were %1 problems.</source>
        <translation>
            <numerusform>Hubo %1 problema.</numerusform>
            <numerusform>Hubo %1 problemas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk may still be writing.</source>
        <translation>Es posible que el disco aún esté escribiendo.</translation>
    </message>
    <message>
        <source>Both are the same: %1.</source>
        <translation>Ambos son iguales: %1.</translation>
    </message>
    <message>
        <source>One difference was found.</source>
        <translation>Se encontró una diferencia.</translation>
    </message>
    <message numerus="yes">
        <source>%1 differences were found.</source>
        <translation>
            <numerusform>Se encontró %1 diferencia.</numerusform>
            <numerusform>Se encontraron %1 diferencias.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would be copied.</source>
        <translation>No se copiaría nada.</translation>
    </message>
    <message>
        <source>Would copy %1 (%2).</source>
        <translation>Por copiar: %1 (%2).</translation>
    </message>
    <message>
        <source>Would copy %1.</source>
        <translation>Por copiar: %1.</translation>
    </message>
    <message>
        <source>One is already there.</source>
        <translation>Uno ya está en el destino.</translation>
    </message>
    <message numerus="yes">
        <source>%1 are already there.</source>
        <translation>
            <numerusform>%1 ya está en el destino.</numerusform>
            <numerusform>%1 ya están en el destino.</numerusform>
        </translation>
    </message>
    <message>
        <source>You would be asked about one.</source>
        <translation>Se preguntaría por uno.</translation>
    </message>
    <message numerus="yes">
        <source>You would be asked about %1.</source>
        <translation>
            <numerusform>Se preguntaría por %1.</numerusform>
            <numerusform>Se preguntaría por %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>One would be skipped.</source>
        <translation>Se omitiría uno.</translation>
    </message>
    <message numerus="yes">
        <source>%1 would be skipped.</source>
        <translation>
            <numerusform>Se omitiría %1.</numerusform>
            <numerusform>Se omitirían %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>12 older there</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>One name is taken by another version</source>
        <translation>Un nombre ya existe con otra versión</translation>
    </message>
    <message numerus="yes">
        <source>%1 names are taken by another version</source>
        <translation>
            <numerusform>%1 nombre ya existe con otra versión</numerusform>
            <numerusform>%1 nombres ya existen con otra versión</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevos</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>ya en el destino</translation>
    </message>
    <message>
        <source>older there</source>
        <translation>más antiguos en el destino</translation>
    </message>
    <message>
        <source>newer there</source>
        <translation>más nuevos en el destino</translation>
    </message>
    <message>
        <source>different there, of the same time</source>
        <translation>distintos en el destino, de la misma fecha</translation>
    </message>
    <message>
        <source>names that this disk does not allow</source>
        <translation>nombres que este disco no admite</translation>
    </message>
    <message>
        <source>names that this disk takes for another one&apos;s</source>
        <translation>nombres que este disco confunde con otros</translation>
    </message>
    <message>
        <source>too big for this disk</source>
        <translation>demasiado grandes para este disco</translation>
    </message>
    <message>
        <source>links and special files that this disk can&apos;t hold</source>
        <translation>enlaces y archivos especiales que este disco no admite</translation>
    </message>
    <message>
        <source>can&apos;t be put in their place</source>
        <translation>no se pueden poner en su lugar</translation>
    </message>
    <message>
        <source>Needs %1; free: %2.</source>
        <translation>Necesario: %1; libre: %2.</translation>
    </message>
    <message>
        <source>Up to %1 more if other versions are replaced or kept beside.</source>
        <translation>Hasta %1 más si se reemplazan otras versiones o se conservan ambas.</translation>
    </message>
    <message>
        <source>Files that the disk still has room for: %1.</source>
        <translation>Archivos que aún caben en el disco: %1.</translation>
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
        <translation>%1, nuevo intento</translation>
    </message>
    <message>
        <source>process %1 of an earlier copy still hangs here, and may yet write</source>
        <translation>el proceso %1 de una copia anterior sigue bloqueado aquí y aún podría escribir</translation>
    </message>
    <message>
        <source>It ends when the disk answers. Start this copy again then.</source>
        <translation>Termina cuando el disco responda. Inicie entonces esta copia de nuevo.</translation>
    </message>
    <message>
        <source>a folder stands in its place</source>
        <translation>hay una carpeta en su lugar</translation>
    </message>
    <message>
        <source>a file stands where a folder has to be</source>
        <translation>hay un archivo donde debe ir una carpeta</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Comprobado</translation>
    </message>
    <message>
        <source>one problem</source>
        <translation>un problema</translation>
    </message>
    <message numerus="yes">
        <source>%1 problems</source>
        <translation>
            <numerusform>%1 problema</numerusform>
            <numerusform>%1 problemas</numerusform>
        </translation>
    </message>
    <message>
        <source>Tried again: %1.</source>
        <translation>Reintentado: %1.</translation>
    </message>
    <message>
        <source>Tried again and copied: %1 (%2) in %3.</source>
        <translation>Reintentado y copiado: %1 (%2) en %3.</translation>
    </message>
    <message>
        <source>Tried again and copied: %1 in %2.</source>
        <translation>Reintentado y copiado: %1 en %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 could not be copied (%2).</source>
        <translation>
            <numerusform>No se pudo copiar %1 (%2).</numerusform>
            <numerusform>No se pudieron copiar %1 (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>It is in memory only: it is lost when the computer is switched off.</source>
        <translation>Está solo en la memoria: se pierde al apagar el equipo.</translation>
    </message>
    <message>
        <source>Everything is on the disk.</source>
        <translation>Todo está en el disco.</translation>
    </message>
    <message>
        <source>What was copied is on the disk.</source>
        <translation>Lo copiado está en el disco.</translation>
    </message>
    <message numerus="yes">
        <source>%1 can&apos;t be copied (%2).</source>
        <translation>
            <numerusform>No se puede copiar %1 (%2).</numerusform>
            <numerusform>No se pueden copiar %1 (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>One can&apos;t be copied.</source>
        <translation>No se puede copiar uno.</translation>
    </message>
    <message numerus="yes">
        <source>%1 can&apos;t be copied.</source>
        <translation>
            <numerusform>No se puede copiar %1.</numerusform>
            <numerusform>No se pueden copiar %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>a process of an earlier copy still hangs here, and may yet write</source>
        <translation>un proceso de una copia anterior sigue bloqueado aquí y aún podría escribir</translation>
    </message>
    <message>
        <source>%1 First: %2</source>
        <translation>%1 El primero: %2</translation>
    </message>
    <message>
        <source>By its size it does not fit. Needs %1; free: %2; lacking: %3.</source>
        <translation>Por su tamaño no cabe. Necesario: %1; libre: %2; falta: %3.</translation>
    </message>
    <message>
        <source>Nothing had to be copied: one entry was already there.</source>
        <translation>No hacía falta copiar nada: un elemento ya estaba en el destino.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing had to be copied: %1 entries were already there.</source>
        <translation>
            <numerusform>No hacía falta copiar nada: %1 elemento ya estaba en el destino.</numerusform>
            <numerusform>No hacía falta copiar nada: %1 elementos ya estaban en el destino.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is empty: there was no file to copy.</source>
        <translation>Está vacía: no había ningún archivo que copiar.</translation>
    </message>
</context>
<context>
    <name>poolcopy::AfterTheEnd</name>
    <message>
        <source>The disk could not be ejected: another program may be using it.</source>
        <translation>No se pudo expulsar el disco: quizá lo esté usando otro programa.</translation>
    </message>
    <message>
        <source>The computer could not be suspended or shut down.</source>
        <translation>No se pudo suspender o apagar el equipo.</translation>
    </message>
    <message>
        <source>What was copied to is no disk that can be ejected.</source>
        <translation>El destino de la copia no es un disco que se pueda expulsar.</translation>
    </message>
    <message>
        <source>The disk was ejected and can be taken out.</source>
        <translation>El disco se ha expulsado y ya se puede retirar.</translation>
    </message>
    <message>
        <source>The computer goes to sleep in %1.</source>
        <translation>El equipo se suspenderá en %1.</translation>
    </message>
    <message>
        <source>The computer is shut down in %1.</source>
        <translation>El equipo se apagará en %1.</translation>
    </message>
    <message>
        <source>All copies have ended.</source>
        <translation>Todas las copias han terminado.</translation>
    </message>
    <message>
        <source>&amp;Sleep now</source>
        <translation>&amp;Suspender ahora</translation>
    </message>
    <message>
        <source>&amp;Shut down now</source>
        <translation>&amp;Apagar ahora</translation>
    </message>
    <message>
        <source>&amp;Keep it on</source>
        <translation>&amp;Mantener encendido</translation>
    </message>
</context>
<context>
    <name>poolcopy::Background</name>
    <message>
        <source>&amp;Show the copies</source>
        <translation>&amp;Mostrar las copias</translation>
    </message>
    <message>
        <source>S&amp;top copying and quit</source>
        <translation>Dejar de copiar y &amp;salir</translation>
    </message>
</context>
<context>
    <name>poolcopy::ChoosePage</name>
    <message>
        <source>C&amp;heck first</source>
        <translation>Com&amp;probar antes</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Looks what would be copied, and changes nothing</source>
        <translation>Mira qué se copiaría, sin cambiar nada</translation>
    </message>
    <message>
        <source>Drop folders here</source>
        <translation>Suelte carpetas aquí</translation>
    </message>
    <message>
        <source>or paste what you copied in your file manager (Ctrl+V)</source>
        <translation>o pegue lo que ha copiado en el gestor de archivos (Ctrl+V)</translation>
    </message>
    <message>
        <source>Choose &amp;folders…</source>
        <translation>&amp;Elegir carpetas…</translation>
    </message>
    <message>
        <source>Folders to copy</source>
        <translation>Carpetas por copiar</translation>
    </message>
    <message>
        <source>Add &amp;folder…</source>
        <translation>&amp;Añadir carpeta…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Takes the chosen ones off this list; nothing on the disk changes</source>
        <translation>Quita de esta lista lo elegido; en el disco no cambia nada</translation>
    </message>
    <message>
        <source>Drop more folders here</source>
        <translation>Suelte más carpetas aquí</translation>
    </message>
    <message>
        <source>Copy to which folder?</source>
        <translation>¿En qué carpeta copiar?</translation>
    </message>
    <message>
        <source>Copy &amp;to</source>
        <translation>Copia&amp;r en</translation>
    </message>
    <message>
        <source>If a &amp;name is taken</source>
        <translation>Si el &amp;nombre ya existe</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Verificar</translation>
    </message>
    <message>
        <source>Reads everything back from the disk and compares; takes longer</source>
        <translation>Relee todo del disco y lo compara; tarda más</translation>
    </message>
    <message>
        <source>What was chosen is not a folder of this computer.</source>
        <translation>Lo elegido no es una carpeta de este equipo.</translation>
    </message>
    <message>
        <source>&amp;Copy…</source>
        <translation>&amp;Copiar…</translation>
    </message>
    <message>
        <source>Choose folders, and they are copied as it stands here</source>
        <translation>Elija carpetas y se copiarán según lo que se indica aquí</translation>
    </message>
    <message>
        <source>Choose folders to copy</source>
        <translation>Elija carpetas para copiar</translation>
    </message>
    <message>
        <source>Option&amp;s</source>
        <translation>Opcione&amp;s</translation>
    </message>
    <message>
        <source>Show or hide what else can be chosen for this copy alone</source>
        <translation>Muestra u oculta lo demás que se puede elegir solo para esta copia</translation>
    </message>
</context>
<context>
    <name>poolcopy::CloseQuestion</name>
    <message>
        <source>&amp;Stop and close</source>
        <translation>&amp;Detener y cerrar</translation>
    </message>
    <message>
        <source>Go on in the &amp;background</source>
        <translation>Seguir en &amp;segundo plano</translation>
    </message>
    <message>
        <source>The window comes back if something needs you, or when the program is opened again</source>
        <translation>La ventana vuelve si algo requiere su atención o al abrir de nuevo el programa</translation>
    </message>
    <message>
        <source>&amp;Keep the window open</source>
        <translation>&amp;Mantener la ventana abierta</translation>
    </message>
    <message>
        <source>The copy has not begun yet. Close the window?</source>
        <translation>La copia aún no ha empezado. ¿Cerrar la ventana?</translation>
    </message>
    <message>
        <source>%1 copies have not begun yet. Close the window?</source>
        <translation>%1 copias aún no han empezado. ¿Cerrar la ventana?</translation>
    </message>
    <message>
        <source>The copy is not finished. Stop it and close the window?</source>
        <translation>La copia no ha terminado. ¿Detenerla y cerrar la ventana?</translation>
    </message>
    <message>
        <source>%1 copies are not finished. Stop them and close the window?</source>
        <translation>%1 copias no han terminado. ¿Detenerlas y cerrar la ventana?</translation>
    </message>
</context>
<context>
    <name>poolcopy::ConflictDetail</name>
    <message>
        <source>C&amp;ompare contents</source>
        <translation>&amp;Comparar contenido</translation>
    </message>
    <message>
        <source>A worker reads both; the copy goes on meanwhile</source>
        <translation>Un proceso lee ambos; la copia continúa entretanto</translation>
    </message>
    <message>
        <source>To be copied</source>
        <translation>Por copiar</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Ya en el destino</translation>
    </message>
    <message>
        <source>larger</source>
        <translation>más grande</translation>
    </message>
    <message>
        <source>newer</source>
        <translation>más nuevo</translation>
    </message>
    <message>
        <source>The contents are the same.</source>
        <translation>El contenido es el mismo.</translation>
    </message>
    <message>
        <source>The contents are different.</source>
        <translation>El contenido es distinto.</translation>
    </message>
    <message>
        <source>The contents are being compared…</source>
        <translation>Comparando el contenido…</translation>
    </message>
    <message>
        <source>Equally large; the contents have not been compared.</source>
        <translation>Mismo tamaño; el contenido no se ha comparado.</translation>
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
        <translation>más nuevo</translation>
    </message>
    <message>
        <source>older</source>
        <translation>más antiguo</translation>
    </message>
    <message>
        <source>of the same time</source>
        <translation>de la misma fecha</translation>
    </message>
    <message>
        <source>%1, the same contents</source>
        <comment>newer, the same contents</comment>
        <translation>%1, con el mismo contenido</translation>
    </message>
    <message>
        <source>%1, %2 larger</source>
        <translation>%1, %2 más grande</translation>
    </message>
    <message>
        <source>%1, %2 smaller</source>
        <translation>%1, %2 más pequeño</translation>
    </message>
    <message>
        <source>%1, as large, other contents</source>
        <translation>%1, del mismo tamaño, con otro contenido</translation>
    </message>
    <message>
        <source>%1, as large</source>
        <translation>%1, del mismo tamaño</translation>
    </message>
    <message>
        <source>To be copied: %1</source>
        <translation>Por copiar: %1</translation>
    </message>
    <message>
        <source>Already there: %1</source>
        <translation>Ya en el destino: %1</translation>
    </message>
    <message>
        <source>The one to be copied is %1</source>
        <comment>newer, 5 kB larger</comment>
        <translation>El que se va a copiar es %1</translation>
    </message>
</context>
<context>
    <name>poolcopy::ConflictPanel</name>
    <message>
        <source>Names that are taken</source>
        <translation>Nombres que ya existen</translation>
    </message>
    <message>
        <source>all, also those still to come</source>
        <translation>todos, también los que aparezcan después</translation>
    </message>
    <message>
        <source>Repl&amp;ace</source>
        <translation>Reempla&amp;zar</translation>
    </message>
    <message>
        <source>The one that is there is lost</source>
        <translation>El que hay en el destino se pierde</translation>
    </message>
    <message>
        <source>Keep &amp;both</source>
        <translation>Conservar am&amp;bos</translation>
    </message>
    <message>
        <source>The new one gets a number behind its name</source>
        <translation>Se añade un número al nombre del nuevo</translation>
    </message>
    <message>
        <source>Sk&amp;ip</source>
        <translation>Om&amp;itir</translation>
    </message>
    <message>
        <source>The one that is there stays as it is</source>
        <translation>El que hay en el destino queda como está</translation>
    </message>
    <message>
        <source>Replaced only if the one to be copied was changed later</source>
        <translation>Se reemplaza solo si el que se va a copiar se modificó después</translation>
    </message>
    <message>
        <source>The answer &amp;goes for</source>
        <translation>&amp;Hacerlo con</translation>
    </message>
    <message>
        <source>What the answer goes for</source>
        <translation>Con cuáles hacerlo</translation>
    </message>
    <message>
        <source>A name is taken. What shall happen to it?</source>
        <translation>Un nombre ya existe. ¿Qué hacer con él?</translation>
    </message>
    <message>
        <source>%1 names are taken. What shall happen to the chosen ones?</source>
        <translation>%1 nombres ya existen. ¿Qué hacer con los elegidos?</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>este</translation>
    </message>
    <message>
        <source>the %1 chosen ones</source>
        <translation>los %1 elegidos</translation>
    </message>
    <message>
        <source>all that are newer than what is there</source>
        <translation>todos los más nuevos que el existente</translation>
    </message>
    <message>
        <source>all that are older than what is there</source>
        <translation>todos los más antiguos que el existente</translation>
    </message>
    <message>
        <source>all that are of the same time</source>
        <translation>todos los de la misma fecha</translation>
    </message>
    <message>
        <source>all that have the same contents</source>
        <translation>todos los que tienen el mismo contenido</translation>
    </message>
    <message>
        <source>also those still to come</source>
        <translation>también los que aparezcan después</translation>
    </message>
    <message>
        <source>Replace if &amp;newer</source>
        <translation>Reemplazar si es más &amp;nuevo</translation>
    </message>
    <message>
        <source>Replace if di&amp;fferent</source>
        <translation>Reemplazar si di&amp;fiere</translation>
    </message>
    <message>
        <source>Replaced if size or contents differ, whichever was changed later</source>
        <translation>Se reemplaza si cambia el tamaño o el contenido, sea cual sea el más reciente</translation>
    </message>
</context>
<context>
    <name>poolcopy::DestinationChoice</name>
    <message>
        <source>&amp;Other folder…</source>
        <translation>&amp;Otra carpeta…</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>Copiar en</translation>
    </message>
    <message>
        <source>Keep this folder in the list</source>
        <translation>Conservar esta carpeta en la lista</translation>
    </message>
    <message>
        <source>Beside the original, as “&lt;name&gt;%1”</source>
        <translation>Junto al original, como «&lt;nombre&gt;%1»</translation>
    </message>
    <message>
        <source>★ Into %1</source>
        <translation>★ En %1</translation>
    </message>
    <message>
        <source>Into %1</source>
        <translation>En %1</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>Folders that you choose can be kept in the list</source>
        <translation>Las carpetas que elija se pueden conservar en la lista</translation>
    </message>
    <message>
        <source>Kept in the list; press to let it go again</source>
        <translation>Se conserva en la lista; pulse para dejar de conservarla</translation>
    </message>
</context>
<context>
    <name>poolcopy::EndPanel</name>
    <message>
        <source>&amp;Keep it</source>
        <translation>Co&amp;nservarla</translation>
    </message>
    <message>
        <source>Re&amp;move it</source>
        <translation>Eli&amp;minarla</translation>
    </message>
    <message>
        <source>Con&amp;tinue</source>
        <translation>Con&amp;tinuar</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>Abrir car&amp;peta</translation>
    </message>
    <message>
        <source>&amp;Copy more</source>
        <translation>Copia&amp;r más</translation>
    </message>
    <message>
        <source>R&amp;eport…</source>
        <translation>In&amp;forme…</translation>
    </message>
    <message>
        <source>The same copy again: what is there already is kept</source>
        <translation>La misma copia de nuevo: lo que ya está en el destino se conserva</translation>
    </message>
    <message>
        <source>Saves all that is known of this copy as a file</source>
        <translation>Guarda en un archivo todo lo que se sabe de esta copia</translation>
    </message>
    <message>
        <source>The unfinished folder is kept. The same copy started again continues it.</source>
        <translation>La carpeta incompleta se conserva. La misma copia, iniciada de nuevo, la continúa.</translation>
    </message>
    <message>
        <source>Removing the unfinished folder…</source>
        <translation>Eliminando la carpeta incompleta…</translation>
    </message>
    <message>
        <source>The unfinished folder was removed.</source>
        <translation>La carpeta incompleta se eliminó.</translation>
    </message>
    <message>
        <source>Not all of the unfinished folder could be removed. What is left is here:</source>
        <translation>No se pudo eliminar toda la carpeta incompleta. Lo que queda está aquí:</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Atención</translation>
    </message>
    <message>
        <source>Safe to unplug.</source>
        <translation>Ya se puede desconectar.</translation>
    </message>
    <message>
        <source>Not everything was copied. The disk is safe to unplug.</source>
        <translation>No se copió todo. El disco ya se puede desconectar.</translation>
    </message>
    <message>
        <source>What is copied so far is in an unfinished folder. Keep it, to continue later, or remove it?</source>
        <translation>Lo copiado hasta ahora está en una carpeta incompleta. ¿Conservarla para continuar más tarde o eliminarla?</translation>
    </message>
    <message>
        <source>What is copied so far is in an unfinished folder. It can be continued or removed.</source>
        <translation>Lo copiado hasta ahora está en una carpeta incompleta. Se puede continuar o eliminar.</translation>
    </message>
    <message>
        <source>One more was copied by trying again.</source>
        <translation>Se copió uno más al reintentarlo.</translation>
    </message>
    <message numerus="yes">
        <source>%1 more were copied by trying again.</source>
        <translation>
            <numerusform>Se copió %1 más al reintentarlo.</numerusform>
            <numerusform>Se copiaron %1 más al reintentarlo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>E&amp;liminar…</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>&amp;Cambiar…</translation>
    </message>
    <message>
        <source>Choose another place, or other folders: what was chosen is filled in</source>
        <translation>Elegir otro lugar u otras carpetas: lo que se eligió ya está puesto</translation>
    </message>
    <message>
        <source>The unfinished folders were removed.</source>
        <translation>Las carpetas incompletas se eliminaron.</translation>
    </message>
    <message>
        <source>Not all of the unfinished folders could be removed. What is left is here:</source>
        <translation>No se pudieron eliminar del todo las carpetas incompletas. Lo que queda está aquí:</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Rein&amp;tentar</translation>
    </message>
    <message numerus="yes">
        <source>What is copied so far is in %1 unfinished folders. Keep them, to continue later, or remove them?</source>
        <translation>
            <numerusform>Lo copiado hasta ahora está en %1 carpeta incompleta. ¿Conservarla para continuar más tarde o eliminarla?</numerusform>
            <numerusform>Lo copiado hasta ahora está en %1 carpetas incompletas. ¿Conservarlas para continuar más tarde o eliminarlas?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is copied so far is in %1 unfinished folders. They can be continued or removed.</source>
        <translation>
            <numerusform>Lo copiado hasta ahora está en %1 carpeta incompleta. Se puede continuar o eliminar.</numerusform>
            <numerusform>Lo copiado hasta ahora está en %1 carpetas incompletas. Se pueden continuar o eliminar.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>Co&amp;nservarlas</translation>
    </message>
    <message>
        <source>Re&amp;move them</source>
        <translation>Eli&amp;minarlas</translation>
    </message>
    <message>
        <source>Remove what was copied so far? The unfinished folder is deleted. The original stays as it is.</source>
        <translation>¿Eliminar lo copiado hasta ahora? La carpeta incompleta se elimina. El original queda como está.</translation>
    </message>
    <message numerus="yes">
        <source>Remove what was copied so far? %1 unfinished folders are deleted. The originals stay as they are.</source>
        <translation>
            <numerusform>¿Eliminar lo copiado hasta ahora? Se elimina %1 carpeta incompleta. Los originales quedan como están.</numerusform>
            <numerusform>¿Eliminar lo copiado hasta ahora? Se eliminan %1 carpetas incompletas. Los originales quedan como están.</numerusform>
        </translation>
    </message>
    <message>
        <source>The unfinished folders are kept. The same copy started again continues them.</source>
        <translation>Las carpetas incompletas se conservan. La misma copia, iniciada de nuevo, las continúa.</translation>
    </message>
    <message>
        <source>Removing the unfinished folders…</source>
        <translation>Eliminando las carpetas incompletas…</translation>
    </message>
</context>
<context>
    <name>poolcopy::FoldButton</name>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>plegado</translation>
    </message>
</context>
<context>
    <name>poolcopy::HistoryPage</name>
    <message>
        <source>The report was not saved: %1 %2: %3.</source>
        <translation>El informe no se guardó: %1 %2: %3.</translation>
    </message>
    <message>
        <source>The report was saved: %1</source>
        <translation>El informe se guardó: %1</translation>
    </message>
    <message>
        <source>one file</source>
        <translation>un archivo</translation>
    </message>
    <message numerus="yes">
        <source>%1 files</source>
        <translation>
            <numerusform>%1 archivo</numerusform>
            <numerusform>%1 archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Clear &amp;history…</source>
        <translation>Borrar &amp;historial…</translation>
    </message>
    <message>
        <source>Past copies</source>
        <translation>Copias anteriores</translation>
    </message>
    <message>
        <source>Nothing has been copied yet. Each copy that has ended is remembered here, with its figures and its problems.</source>
        <translation>Aún no se ha copiado nada. Aquí se recuerda cada copia terminada, con sus cifras y sus problemas.</translation>
    </message>
    <message>
        <source>Forgets all of them; what was copied stays</source>
        <translation>Las olvida todas; lo copiado se conserva</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Copy &amp;again</source>
        <translation>&amp;Volver a copiar</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>Abrir car&amp;peta</translation>
    </message>
    <message>
        <source>R&amp;eport…</source>
        <translation>In&amp;forme…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>The same copy once more; what is there already and equal is kept</source>
        <translation>La misma copia otra vez; lo que ya está en el destino y es igual se conserva</translation>
    </message>
    <message>
        <source>Opens the folder it was copied to</source>
        <translation>Abre la carpeta en la que se copió</translation>
    </message>
    <message>
        <source>Saves all that is known of this copy as a file</source>
        <translation>Guarda en un archivo todo lo que se sabe de esta copia</translation>
    </message>
    <message>
        <source>Takes it off this list; what was copied stays</source>
        <translation>La quita de esta lista; lo copiado se conserva</translation>
    </message>
    <message>
        <source>%1, took %2</source>
        <translation>%1, duró %2</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation> y %1 más</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>a %1</translation>
    </message>
    <message>
        <source>Forget all past copies?</source>
        <translation>¿Olvidar todas las copias anteriores?</translation>
    </message>
    <message>
        <source>Only this list goes. What was copied stays where it is.</source>
        <translation>Solo se borra esta lista. Lo copiado sigue donde está.</translation>
    </message>
    <message>
        <source>&amp;Forget them</source>
        <translation>&amp;Olvidarlas</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>&amp;Conservarlas</translation>
    </message>
    <message>
        <source>beside the originals</source>
        <translation>junto a los originales</translation>
    </message>
</context>
<context>
    <name>poolcopy::HungPanel</name>
    <message>
        <source>&amp;Keep waiting</source>
        <translation>Se&amp;guir esperando</translation>
    </message>
    <message>
        <source>Skip this &amp;file</source>
        <translation>Omitir este arc&amp;hivo</translation>
    </message>
    <message>
        <source>&amp;Leave this disk</source>
        <translation>De&amp;jar este disco</translation>
    </message>
    <message>
        <source>Asks again when it has shown life and hangs once more</source>
        <translation>Vuelve a preguntar si da señales de vida y se bloquea otra vez</translation>
    </message>
    <message>
        <source>The disk has not answered for %1 while it writes.</source>
        <translation>El disco lleva %1 sin responder mientras escribe.</translation>
    </message>
    <message>
        <source>The disk does not answer: worker %1 has shown no sign of life for %2.</source>
        <translation>El disco no responde: el proceso de copia %1 lleva %2 sin dar señales de vida.</translation>
    </message>
    <message>
        <source>%1 workers hang.</source>
        <translation>Hay %1 procesos de copia bloqueados.</translation>
    </message>
    <message>
        <source>The others go on.</source>
        <translation>Los demás continúan.</translation>
    </message>
    <message>
        <source>Nothing else can go on.</source>
        <translation>Nada más puede continuar.</translation>
    </message>
    <message>
        <source>Process %1. The kernel says: %2.</source>
        <translation>PID %1. El núcleo dice: %2.</translation>
    </message>
    <message>
        <source>Leaves this out, tells it as a problem and goes on with the others</source>
        <translation>Lo omite, lo indica como problema y continúa con los demás</translation>
    </message>
    <message>
        <source>It is at nothing that could be left out</source>
        <translation>No está con nada que se pueda omitir</translation>
    </message>
    <message>
        <source>Ends this copy now, without waiting for the disk. It can be continued when the disk answers again.</source>
        <translation>Termina esta copia ahora, sin esperar al disco. Se podrá continuar cuando el disco vuelva a responder.</translation>
    </message>
    <message>
        <source>Leaves out all that is on this disk, tells it as a problem and goes on with the rest: %1</source>
        <translation>Omite todo lo que está en este disco, lo indica como problema y continúa con el resto: %1</translation>
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
        <translation>Pausar todas</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Reanudar todas</translation>
    </message>
    <message>
        <source>Remove ended</source>
        <translation>Quitar terminadas</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Takes those that have ended off this list; nothing on the disk changes</source>
        <translation>Quita de esta lista las que han terminado; en el disco no cambia nada</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <source>&amp;Start now</source>
        <translation>&amp;Empezar ahora</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Re&amp;move from the list</source>
        <translation>&amp;Quitar de la lista</translation>
    </message>
</context>
<context>
    <name>poolcopy::JobPage</name>
    <message>
        <source>Start n&amp;ow</source>
        <translation>Empezar a&amp;hora</translation>
    </message>
    <message>
        <source>Both copies at once on one disk: each takes longer</source>
        <translation>Las dos copias a la vez en un disco: cada una tarda más</translation>
    </message>
    <message>
        <source>A disk does not answer</source>
        <translation>Un disco no responde</translation>
    </message>
    <message>
        <source>Done, 1 problem</source>
        <translation>Terminada, 1 problema</translation>
    </message>
    <message>
        <source>Done, %1 problems</source>
        <translation>Terminada, %1 problemas</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>A question waits for you: show it</source>
        <translation>Una pregunta espera su respuesta: mostrarla</translation>
    </message>
    <message>
        <source>There are problems: show them</source>
        <translation>Hay problemas: mostrarlos</translation>
    </message>
</context>
<context>
    <name>poolcopy::JobViews</name>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
</context>
<context>
    <name>poolcopy::JobsPage</name>
    <message>
        <source>Waits for another copy: same disk</source>
        <translation>En espera de otra copia: mismo disco</translation>
    </message>
    <message>
        <source>Paused before it has begun</source>
        <translation>En pausa antes de empezar</translation>
    </message>
    <message>
        <source>done, with problems</source>
        <translation>terminado con problemas</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 copies</source>
        <translation>%1 copias</translation>
    </message>
    <message>
        <source>%1 copies, %2</source>
        <translation>%1 copias, %2</translation>
    </message>
    <message>
        <source>What is copied so far stays.</source>
        <translation>Lo copiado hasta ahora se conserva.</translation>
    </message>
    <message>
        <source>What has not begun yet is not forgotten.</source>
        <translation>Lo que aún no ha empezado no se olvida.</translation>
    </message>
    <message>
        <source>When PoolCopy is opened again, you can continue.</source>
        <translation>Cuando se abra PoolCopy de nuevo, podrá continuar.</translation>
    </message>
    <message>
        <source>What is being tried again and does not arrive can be tried with a new copy.</source>
        <translation>Lo que se está reintentando y no llegue puede intentarse con una copia nueva.</translation>
    </message>
    <message>
        <source>A check changes nothing and is just dropped.</source>
        <translation>Una comprobación no cambia nada y simplemente se abandona.</translation>
    </message>
</context>
<context>
    <name>poolcopy::MainWindow</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>The program poolcopy-worker, which does the copying, was not found beside this one. Please install PoolCopy again.</source>
        <translation>No se encontró junto a este el programa poolcopy-worker, que hace la copia. Vuelva a instalar PoolCopy.</translation>
    </message>
    <message>
        <source>One thing is not a file or folder of this computer and was left out.</source>
        <translation>Un elemento no es un archivo ni una carpeta de este equipo y se dejó fuera.</translation>
    </message>
    <message>
        <source>%1 things are not files or folders of this computer and were left out.</source>
        <translation>%1 elementos no son archivos ni carpetas de este equipo y se dejaron fuera.</translation>
    </message>
    <message>
        <source>New copy</source>
        <translation>Nueva copia</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Drop here for another copy</source>
        <translation>Suelte aquí para otra copia</translation>
    </message>
    <message>
        <source>These were cut, but PoolCopy only copies: the originals stay where they are.</source>
        <translation>Se habían cortado, pero PoolCopy solo copia: los originales se quedan donde están.</translation>
    </message>
    <message>
        <source>There was no file or folder in it.</source>
        <translation>No contenía ningún archivo ni carpeta.</translation>
    </message>
    <message>
        <source>This is a copy of its own. If it shares a disk with one that is not finished, it waits its turn.</source>
        <translation>Esta es una copia aparte. Si comparte disco con otra que no ha terminado, espera su turno.</translation>
    </message>
    <message>
        <source>Copies (%1)</source>
        <translation>Copias (%1)</translation>
    </message>
    <message>
        <source>PoolCopy: %1</source>
        <translation>PoolCopy: %1</translation>
    </message>
    <message>
        <source>There are no copied files or folders on the clipboard.</source>
        <translation>No hay archivos ni carpetas copiados en el portapapeles.</translation>
    </message>
    <message>
        <source>There is no display for the window. In a terminal, copy with poolcopy-cli (see poolcopy-cli --help).</source>
        <translation>No hay ninguna pantalla para la ventana. En un terminal, copie con poolcopy-cli (véase poolcopy-cli --help).</translation>
    </message>
    <message>
        <source>A copy to %1 was asked for as well. It comes here when this one is started, or its list is empty.</source>
        <translation>También se pidió una copia en %1. Aparecerá aquí cuando se inicie esta o su lista quede vacía.</translation>
    </message>
</context>
<context>
    <name>poolcopy::Notifications</name>
    <message>
        <source>Show the copy</source>
        <translation>Mostrar la copia</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Show problems</source>
        <translation>Mostrar los problemas</translation>
    </message>
    <message>
        <source>an answer is needed</source>
        <translation>hace falta una respuesta</translation>
    </message>
    <message>
        <source>A name is already taken at the destination. The rest is copied meanwhile.</source>
        <translation>Un nombre ya está ocupado en el destino. Mientras tanto se copia lo demás.</translation>
    </message>
</context>
<context>
    <name>poolcopy::OfferPanel</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>The copy of %1 was cut short.</source>
        <translation>La copia de %1 se interrumpió.</translation>
    </message>
    <message>
        <source>The copy of %1 was cut short: %2.</source>
        <translation>La copia de %1 se interrumpió: %2.</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>a %1</translation>
    </message>
    <message>
        <source>Cont&amp;inue</source>
        <translation>Cont&amp;inuar</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>E&amp;liminar…</translation>
    </message>
    <message>
        <source>Removes what was copied so far; the original stays</source>
        <translation>Elimina lo copiado hasta ahora; el original se conserva</translation>
    </message>
    <message>
        <source>Forget this copy?</source>
        <translation>¿Olvidar esta copia?</translation>
    </message>
    <message>
        <source>Remove what was copied so far?</source>
        <translation>¿Eliminar lo copiado hasta ahora?</translation>
    </message>
    <message>
        <source>It went into a folder that was there before; the files that have arrived stay in it.</source>
        <translation>Se copiaba en una carpeta que ya existía; los archivos que han llegado se quedan en ella.</translation>
    </message>
    <message>
        <source>The unfinished folder is deleted. The original stays as it is.</source>
        <translation>La carpeta incompleta se elimina. El original queda como está.</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Olvidar</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conservar</translation>
    </message>
    <message>
        <source>The copy of %1 has not begun.</source>
        <translation>La copia de %1 no ha empezado.</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Mostrar las %1</translation>
    </message>
    <message>
        <source>Forgets it; the original stays</source>
        <translation>La olvida; el original se conserva</translation>
    </message>
    <message>
        <source>It has not begun: nothing of it was copied.</source>
        <translation>No ha empezado: no se ha copiado nada.</translation>
    </message>
    <message>
        <source>Its disk or folder is not there now.</source>
        <translation>Su disco o carpeta no está ahora.</translation>
    </message>
    <message>
        <source>Its disk or folder is not there now: what it has copied stays there.</source>
        <translation>Su disco o carpeta no está ahora: lo que ya se copió se queda allí.</translation>
    </message>
</context>
<context>
    <name>poolcopy::OptionFields</name>
    <message>
        <source>&amp;Permissions</source>
        <translation>Per&amp;misos</translation>
    </message>
    <message>
        <source>as the original has them</source>
        <translation>como los del original</translation>
    </message>
    <message>
        <source>as the folder copied to gives them</source>
        <translation>como indique la carpeta de destino</translation>
    </message>
    <message>
        <source>Owner, permissions and access lists of what is new; times are kept either way</source>
        <translation>Propietario, permisos y listas de acceso de lo nuevo; las fechas se conservan en todo caso</translation>
    </message>
    <message>
        <source>A copy ends when the &amp;disk has it</source>
        <translation>La copia termina cuando todo está en el &amp;disco</translation>
    </message>
    <message>
        <source>Otherwise it ends when the system has taken it; a disk that is unplugged then may lack the last of it</source>
        <translation>Si no, termina cuando el sistema ha recibido todo; si el disco se desconecta entonces, puede faltar lo último</translation>
    </message>
    <message>
        <source>After the &amp;end</source>
        <translation>Al &amp;terminar</translation>
    </message>
    <message>
        <source>stay as it is</source>
        <translation>no hacer nada</translation>
    </message>
    <message>
        <source>open the folder</source>
        <translation>abrir la carpeta</translation>
    </message>
    <message>
        <source>eject the disk</source>
        <translation>expulsar el disco</translation>
    </message>
    <message>
        <source>let the computer sleep</source>
        <translation>suspender el equipo</translation>
    </message>
    <message>
        <source>shut the computer down</source>
        <translation>apagar el equipo</translation>
    </message>
    <message>
        <source>When the last copy has ended and nobody cancelled it</source>
        <translation>Cuando ha terminado la última copia y nadie la ha cancelado</translation>
    </message>
    <message>
        <source>permissions of the folder copied to</source>
        <translation>permisos de la carpeta de destino</translation>
    </message>
    <message>
        <source>not waiting for the disk</source>
        <translation>sin esperar al disco</translation>
    </message>
</context>
<context>
    <name>poolcopy::PaceControls</name>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>Máximo %1</translation>
    </message>
    <message>
        <source>Poli&amp;te</source>
        <translation>Discre&amp;to</translation>
    </message>
    <message>
        <source>Li&amp;mit</source>
        <translation>Lí&amp;mite</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Límite de velocidad</translation>
    </message>
    <message>
        <source>How fast all workers together may copy (%1)</source>
        <translation>A qué velocidad pueden copiar todos los procesos juntos (%1)</translation>
    </message>
    <message>
        <source>Let everybody else’s work on the disks go first, and leave little unwritten</source>
        <translation>Cede el paso en los discos al trabajo de los demás y deja poco sin escribir</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Otro…</translation>
    </message>
    <message>
        <source>Copy at most so many MB a second:</source>
        <translation>Copiar como máximo estos MB por segundo:</translation>
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
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Qué se encontró</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>%1 (with %2 entries)</source>
        <translation>%1 (con %2 elementos)</translation>
    </message>
</context>
<context>
    <name>poolcopy::PlanPanel</name>
    <message>
        <source>1 file</source>
        <translation>1 archivo</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 archivos</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Vol&amp;ver</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Qué se encontró</translation>
    </message>
    <message>
        <source>Changes nothing; what you have chosen stays</source>
        <translation>No cambia nada; lo elegido se conserva</translation>
    </message>
    <message>
        <source>If a &amp;name is taken</source>
        <translation>Si el &amp;nombre ya existe</translation>
    </message>
    <message>
        <source>%1 would be copied (%2).</source>
        <translation>%1 por copiar (%2).</translation>
    </message>
    <message>
        <source>Nothing is new, but other versions are there.</source>
        <translation>No hay nada nuevo, pero sí otras versiones.</translation>
    </message>
    <message>
        <source>Nothing can be copied.</source>
        <translation>No se puede copiar nada.</translation>
    </message>
    <message>
        <source>Everything is there already.</source>
        <translation>Ya está todo en el destino.</translation>
    </message>
    <message>
        <source>There is nothing to copy.</source>
        <translation>No hay nada que copiar.</translation>
    </message>
    <message>
        <source>%1 stay as they are there, and are told as problems.</source>
        <translation>%1 sin cambios en el destino, con aviso como problema.</translation>
    </message>
    <message>
        <source>You are asked about %1 while the rest is copied.</source>
        <translation>Se preguntará por %1 mientras se copia el resto.</translation>
    </message>
    <message>
        <source>%1 stay as they are there.</source>
        <translation>%1 sin cambios en el destino.</translation>
    </message>
    <message>
        <source>%1 are replaced; what is there now is lost.</source>
        <translation>%1 por reemplazar; lo que hay ahora en el destino se pierde.</translation>
    </message>
    <message>
        <source>%1 get a number behind their names; what is there stays.</source>
        <translation>%1 con un número añadido al nombre; lo que hay en el destino se conserva.</translation>
    </message>
    <message>
        <source>%1 are replaced by newer ones, %2 stay.</source>
        <translation>%1 por reemplazar con una versión más nueva, %2 sin cambios.</translation>
    </message>
    <message>
        <source>%1 are compared, and replaced unless the contents are the same.</source>
        <translation>%1 por comparar; se reemplaza solo si el contenido es distinto.</translation>
    </message>
</context>
<context>
    <name>poolcopy::ProblemList</name>
    <message>
        <source>Copy &amp;list</source>
        <translation>Copiar li&amp;sta</translation>
    </message>
    <message>
        <source>Open its &amp;folder</source>
        <translation>&amp;Abrir su carpeta</translation>
    </message>
    <message>
        <source>Search the problems</source>
        <translation>Buscar en los problemas</translation>
    </message>
    <message>
        <source>Search: a name or a reason</source>
        <translation>Buscar: un nombre o un motivo</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Puts those that are chosen, or all, on the clipboard as text</source>
        <translation>Pone los elegidos, o todos, en el portapapeles como texto</translation>
    </message>
    <message>
        <source>Opens the folder that the chosen one lies in</source>
        <translation>Abre la carpeta en la que está el elegido</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>No problem has “%1” in its name or reason.</source>
        <translation>Ningún problema contiene «%1» en su nombre o motivo.</translation>
    </message>
    <message>
        <source>Show in the file &amp;manager</source>
        <translation>&amp;Mostrar en el gestor de archivos</translation>
    </message>
</context>
<context>
    <name>poolcopy::ProblemModel</name>
    <message>
        <source>One entry.</source>
        <translation>Un elemento.</translation>
    </message>
    <message numerus="yes">
        <source>%1 entries.</source>
        <translation>
            <numerusform>%1 elemento.</numerusform>
            <numerusform>%1 elementos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (with %2 entries)</source>
        <translation>%1 (con %2 elementos)</translation>
    </message>
    <message>
        <source>Will be tried again when this copy has ended.</source>
        <translation>Se reintentará cuando termine esta copia.</translation>
    </message>
    <message>
        <source>Is tried again, as a copy of its own.</source>
        <translation>Se está reintentando, como copia aparte.</translation>
    </message>
</context>
<context>
    <name>poolcopy::ProblemPanel</name>
    <message>
        <source>Retr&amp;y these</source>
        <translation>R&amp;eintentar estos</translation>
    </message>
    <message>
        <source>Copies again what is chosen, and nothing else</source>
        <translation>Vuelve a copiar lo elegido y nada más</translation>
    </message>
    <message>
        <source>Re&amp;place</source>
        <translation>Reempla&amp;zar</translation>
    </message>
    <message>
        <source>Copies those that are chosen; what is there of these names is lost</source>
        <translation>Copia los elegidos; lo que hay en el destino con esos nombres se pierde</translation>
    </message>
    <message>
        <source>Keep &amp;both</source>
        <translation>Conservar am&amp;bos</translation>
    </message>
    <message>
        <source>Copies those that are chosen, with a number behind their names</source>
        <translation>Copia los elegidos con un número añadido al nombre</translation>
    </message>
    <message>
        <source>Sk&amp;ip</source>
        <translation>Om&amp;itir</translation>
    </message>
    <message>
        <source>Takes them off this list: they are not copied</source>
        <translation>Los quita de esta lista: no se copian</translation>
    </message>
    <message>
        <source>&amp;Retry all</source>
        <translation>Reintentar to&amp;do</translation>
    </message>
    <message>
        <source>Copies again what failed; what is there already is kept</source>
        <translation>Vuelve a copiar lo que falló; lo que ya está en el destino se conserva</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>1 problema</translation>
    </message>
    <message numerus="yes">
        <source>%1 problems</source>
        <translation>
            <numerusform>%1 problema</numerusform>
            <numerusform>%1 problemas</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy goes on.</source>
        <translation>La copia continúa.</translation>
    </message>
    <message>
        <source>The first %1 are listed.</source>
        <translation>Se muestran los primeros %1.</translation>
    </message>
    <message>
        <source>One will be tried again when this copy has ended.</source>
        <translation>Uno se reintentará cuando termine esta copia.</translation>
    </message>
    <message numerus="yes">
        <source>%1 will be tried again when this copy has ended.</source>
        <translation>
            <numerusform>%1 se reintentará cuando termine esta copia.</numerusform>
            <numerusform>%1 se reintentarán cuando termine esta copia.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>Oc&amp;ultar</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>Mo&amp;strar</translation>
    </message>
    <message>
        <source>Hide the problems</source>
        <translation>Ocultar los problemas</translation>
    </message>
    <message>
        <source>Show the problems</source>
        <translation>Mostrar los problemas</translation>
    </message>
    <message>
        <source>1 mended by trying again</source>
        <translation>1 resuelto al reintentarlo</translation>
    </message>
    <message numerus="yes">
        <source>%1 mended by trying again</source>
        <translation>
            <numerusform>%1 resuelto al reintentarlo</numerusform>
            <numerusform>%1 resueltos al reintentarlo</numerusform>
        </translation>
    </message>
    <message>
        <source>Sho&amp;w skipped</source>
        <translation>Ver &amp;omitidos</translation>
    </message>
    <message>
        <source>Puts what was skipped on the list again</source>
        <translation>Vuelve a poner en la lista lo que se omitió</translation>
    </message>
    <message>
        <source>1 skipped</source>
        <translation>1 omitido</translation>
    </message>
    <message numerus="yes">
        <source>%1 skipped</source>
        <translation>
            <numerusform>%1 omitido</numerusform>
            <numerusform>%1 omitidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>poolcopy::ProgressPanel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Canc&amp;el</source>
        <translation>Cance&amp;lar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Skip this file</source>
        <translation>Omitir este archivo</translation>
    </message>
    <message>
        <source>Leaves this file out, tells it as a problem and goes on with the others</source>
        <translation>Omite este archivo, lo indica como problema y continúa con los demás</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>Spee&amp;d</source>
        <translation>&amp;Velocidad</translation>
    </message>
    <message>
        <source>Show or hide the speed over time</source>
        <translation>Muestra u oculta la velocidad a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>Comprobando %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Still counting: the whole is not known yet</source>
        <translation>Aún se está contando: el total no se conoce todavía</translation>
    </message>
    <message>
        <source>By files: %1 %</source>
        <translation>Por archivos: %1&#xa0;%</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>%1 files/s</source>
        <translation>%1 archivos/s</translation>
    </message>
    <message>
        <source>%1 files · %2 found so far, still counting</source>
        <translation>%1 archivos · %2 encontrados hasta ahora, aún contando</translation>
    </message>
    <message>
        <source>The file is copied</source>
        <translation>El archivo está copiado</translation>
    </message>
    <message>
        <source>All %1 files are copied</source>
        <translation>Los %1 archivos están copiados</translation>
    </message>
    <message>
        <source>%1 of %2 files</source>
        <translation>%1 de %2 archivos</translation>
    </message>
    <message>
        <source>Only looking: nothing is changed</source>
        <translation>Solo se comprueba: no se cambia nada</translation>
    </message>
    <message>
        <source>%1 read back and equal</source>
        <translation>%1 releídos e iguales</translation>
    </message>
    <message>
        <source>Writing the last %1 to the disk: don’t unplug it yet</source>
        <translation>Escribiendo los últimos %1 en el disco: no lo desconecte aún</translation>
    </message>
    <message>
        <source>Putting the last things in order: don’t unplug the disk yet</source>
        <translation>Ultimando detalles: no desconecte aún el disco</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1 hechos</translation>
    </message>
    <message>
        <source>%1 on the disk</source>
        <translation>%1 en el disco</translation>
    </message>
    <message>
        <source>%1 done, %2</source>
        <translation>%1 hecho, %2</translation>
    </message>
    <message>
        <source>cancelling…</source>
        <translation>cancelando…</translation>
    </message>
    <message>
        <source>waiting for your answer</source>
        <translation>en espera de su respuesta</translation>
    </message>
    <message>
        <source>nothing has moved for %1</source>
        <translation>sin avance desde hace %1</translation>
    </message>
    <message>
        <source>beside the originals</source>
        <translation>junto a los originales</translation>
    </message>
    <message>
        <source>beside the original</source>
        <translation>junto al original</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>a %1</translation>
    </message>
</context>
<context>
    <name>poolcopy::RateGraph</name>
    <message>
        <source>%1 files/s</source>
        <translation>%1 archivos/s</translation>
    </message>
    <message>
        <source>Speed over time</source>
        <translation>Velocidad a lo largo del tiempo</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>%1: %2 · %3</source>
        <translation>%1: %2 · %3</translation>
    </message>
    <message>
        <source>At most %1 in the last %2.</source>
        <translation>Máximo: %1 en los últimos %2.</translation>
    </message>
    <message>
        <source>Nothing was copied yet</source>
        <translation>Aún no se ha copiado nada</translation>
    </message>
</context>
<context>
    <name>poolcopy::ReportMenu</name>
    <message>
        <source>&amp;Page to read or print (HTML)…</source>
        <translation>&amp;Página para leer o imprimir (HTML)…</translation>
    </message>
    <message>
        <source>Plain &amp;text…</source>
        <translation>&amp;Texto sin formato…</translation>
    </message>
    <message>
        <source>Ta&amp;ble (CSV)…</source>
        <translation>Ta&amp;bla (CSV)…</translation>
    </message>
    <message>
        <source>For p&amp;rograms (JSON)…</source>
        <translation>Para p&amp;rogramas (JSON)…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
</context>
<context>
    <name>poolcopy::RuleCombo</name>
    <message>
        <source>If a name is taken</source>
        <translation>Si el nombre ya existe</translation>
    </message>
</context>
<context>
    <name>poolcopy::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>If a &amp;name is taken</source>
        <translation>Si el &amp;nombre ya existe</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <translation>&amp;Automático</translation>
    </message>
    <message>
        <source>Automatic number of workers</source>
        <translation>Número automático de procesos de copia</translation>
    </message>
    <message>
        <source>As many workers as the disks can make use of; found out while copying</source>
        <translation>Tantos procesos de copia como puedan aprovechar los discos; se averigua al copiar</translation>
    </message>
    <message>
        <source>Number of workers</source>
        <translation>Número de procesos de copia</translation>
    </message>
    <message>
        <source>&amp;Workers</source>
        <translation>P&amp;rocesos de copia</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Verificar</translation>
    </message>
    <message>
        <source>Reads everything back from the disk and compares; takes longer</source>
        <translation>Relee todo del disco y lo compara; tarda más</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>as the desktop says</source>
        <translation>el del escritorio</translation>
    </message>
    <message>
        <source>Holds from the next start</source>
        <translation>Se aplica la próxima vez que se inicie el programa</translation>
    </message>
    <message>
        <source>&amp;Tell me when a copy ends</source>
        <translation>Avi&amp;sar cuando termine una copia</translation>
    </message>
    <message>
        <source>By a notification of the desktop, also when a copy waits for your answer</source>
        <translation>Con una notificación del escritorio, también cuando una copia espera una respuesta</translation>
    </message>
    <message>
        <source>New copies start with these. How to copy can be chosen otherwise for a single copy, the number of workers while it runs.</source>
        <translation>Las copias nuevas empiezan con estos valores. Cómo se copia puede elegirse de otro modo para una sola copia; el número de procesos, mientras se ejecuta.</translation>
    </message>
</context>
<context>
    <name>poolcopy::StayAwake</name>
    <message>
        <source>Folders are being copied</source>
        <translation>Se están copiando carpetas</translation>
    </message>
</context>
<context>
    <name>poolcopy::WorkerModel</name>
    <message>
        <source>%1 files/s</source>
        <translation>%1 archivos/s</translation>
    </message>
    <message>
        <source>%1 (finds files)</source>
        <translation>%1 (busca archivos)</translation>
    </message>
    <message>
        <source>%1 (finishes)</source>
        <translation>%1 (finaliza)</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>hace %1 s</translation>
    </message>
    <message>
        <source>Worker %1, process %2: %3</source>
        <translation>Proceso de copia %1, PID %2: %3</translation>
    </message>
    <message>
        <source>The kernel says: %1</source>
        <translation>El núcleo dice: %1</translation>
    </message>
    <message>
        <source>Replaced after an unexpected end: %1</source>
        <translation>Reemplazos tras un final inesperado: %1</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Last sign</source>
        <translation>Última señal</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Núcleo</translation>
    </message>
</context>
<context>
    <name>poolcopy::WorkerPanel</name>
    <message>
        <source>Workers</source>
        <translation>Procesos de copia</translation>
    </message>
    <message>
        <source>&amp;Workers</source>
        <translation>Pr&amp;ocesos</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Show or hide the worker processes</source>
        <translation>Muestra u oculta los procesos de copia</translation>
    </message>
    <message>
        <source>&amp;Skip %1</source>
        <translation>&amp;Omitir %1</translation>
    </message>
    <message>
        <source>&amp;End worker %1</source>
        <translation>&amp;Terminar el proceso de copia %1</translation>
    </message>
    <message>
        <source>copying away</source>
        <translation>copiando todo</translation>
    </message>
    <message>
        <source>no sign of life for 123 s</source>
        <translation>sin señales desde hace 123 s</translation>
    </message>
    <message>
        <source>%1 files/s</source>
        <translation>%1 archivos/s</translation>
    </message>
    <message>
        <source>123 s ago</source>
        <translation>hace 123 s</translation>
    </message>
    <message>
        <source>waiting for the disk</source>
        <translation>esperando al disco</translation>
    </message>
    <message>
        <source>Number of copiers</source>
        <translation>Número de procesos de copia</translation>
    </message>
    <message>
        <source>How many workers copy at the same time; one more finds the files, and one finishes folders</source>
        <translation>Cuántos procesos copian a la vez; otro más busca los archivos y otro termina las carpetas</translation>
    </message>
    <message>
        <source>Automatic number of copiers</source>
        <translation>Número automático de procesos de copia</translation>
    </message>
    <message>
        <source>As many copiers as the disks can make use of; found out while copying</source>
        <translation>Tantos procesos de copia como puedan aprovechar los discos; se averigua al copiar</translation>
    </message>
    <message>
        <source>1 copier</source>
        <translation>1 copia</translation>
    </message>
    <message numerus="yes">
        <source>%1 copiers</source>
        <translation>
            <numerusform>%1 copia</numerusform>
            <numerusform>%1 copian</numerusform>
        </translation>
    </message>
</context>
</TS>
