# The Apache HTTP Server in the lab; see lab.sh for what these functions are for.
lab_name=Apache
modules=/usr/lib/apache2/modules

# Without one of the modules it is as if it were not installed.
lab_version() {
    sed -n 's/^LoadModule .*@MODULES@/./p' "$LAB/products/$name.conf" "$LAB/products/$name-behind.conf" |
        (cd "$modules" && xargs ls) >/dev/null 2>&1 || return
    apache2 -v 2>/dev/null | sed -n 's#^Server version: Apache/\([0-9.]*\).*#\1#p'
}

# put FILE MODE LINE...: a file of its own with these lines.
put() {
    mkdir -p "$folder/${1%/*}"
    file=$folder/$1 mode=$2
    shift 2
    printf '%s\n' "$@" >"$file"
    chmod "$mode" "$file"
}

# What apache.conf has in its folder.
make_local() {
    put local/file 644 file
    put local/unreadable 000 file
    for part in users no-user-file no-auth-type ordered links no-links methods; do
        put local/$part/file 644 file
    done
    ln -s ../file "$folder/local/no-links/link"
    ln -s missing "$folder/local/links/to-nothing"
    ln -s ../closed/file "$folder/local/links/to-closed"
    mkdir -m 000 "$folder/local/closed"
    put local/htaccess/unknown/.htaccess 644 'Header set Lab yes' # a module that is not loaded
    put local/htaccess/forbidden/.htaccess 644 'Options Indexes'
    put local/htaccess/unreadable/.htaccess 000 '# nothing'
    # shellcheck disable=SC2016 # $1 is Apache's
    put local/htaccess/space/.htaccess 644 'RewriteEngine on' 'RewriteRule ^to/(.*) /local/file?name=$1'
    put script/silent 755 '#!/bin/sh' 'exec sleep 2'
    put script/empty 755 '#!/bin/sh' 'exit 1'
    put script/talks 755 '#!/bin/sh' 'echo "Now comes the answer"' 'echo' 'echo ok'
    put script/bad-field 755 '#!/bin/sh' 'echo "Bad Field: yes"' 'echo' 'echo ok'
    put script/no-mode 644 '#!/bin/sh' 'echo'
    put script/no-interpreter 755 '#!/nowhere/sh' 'echo'
    put script/no-first-line 755 'echo'
    cat "$work/stranger.pem" "$work/stranger.key" >"$folder/stranger.pem"
    put auth/users 644 "lab:$(openssl passwd -apr1 secret)"
}

lab_start() {
    mkdir -p "$folder/cache"
    chmod 777 "$folder/cache"
    [ -d "$folder/local" ] || make_local
    # shellcheck disable=SC3045 # dash and others know -c
    ulimit -c 0 # for the one that crashes
    lab_run apache2 -D FOREGROUND -f "$(lab_fill "$name-behind.conf" MODULES="$modules")"
    # so that a name that nobody knows does not take long without a network
    lab_run env RES_OPTIONS='timeout:1 attempts:1' \
        apache2 -D FOREGROUND -f "$(lab_fill "$name.conf" MODULES="$modules")"
}

lab_logs() {
    echo "$folder/access.log" "$folder/error.log" "$folder/behind.log"
}

lab_has() {
    case $1 in
    rate-limited) return 1 ;; # mod_ratelimit slows down what is sent, and refuses nothing
    esac
}

# several COUNT PATH: so many requests at once; prints the answer to the last one.
several() {
    others=$1
    while [ $((others -= 1)) -gt 0 ]; do
        lab_curl "http://127.0.0.1:$port$2" >"$folder/ignored.$others" &
    done
    lab_curl -i "http://127.0.0.1:$port$2"
    wait
}

lab_make() {
    case $1 in
    busy) several 3 /behind/ok ;;
    full) several 4 /behind/ok ;;
    crash)
        several 1 /behind/ok &
        asking=$!
        sleep 0.5 # then the only child of the server behind is at it
        read -r parent <"$folder/behind.pid"
        read -r child _ <"/proc/$parent/task/$parent/children"
        kill -s SEGV "$child" # as if a module had a bug
        wait $asking
        lab_await "$folder/behind.log" AH00052
        ;;
    esac
}

lab_prepare() {
    case $1 in
    refused) lab_ask /ok ;; # what is logged of the start is over then
    # which marks the servers of the group as down
    all-down) lab_ask /all-down ;;
    left-out) lab_ask /left-out ;;
    routes) lab_ask '/routes?route=a.one' ;;
    *) lab_prepare_default "$1" ;;
    esac
}

# Times, processes, sizes, places in the source, what certificates say; and what debug tells of each connection.
lab_normal() {
    sed -E -e '/AH0(0121|0122|0567|1964|1991|1998|3155)|protocol\.c\(511\)/d' \
        -e 's/^\[[^]]*\] \[([a-z_]+:[a-z]+)\] \[pid [^]]*\] /[*] [\1] [*] /' -e 's/[a-z0-9_]+\.c\([0-9]+\): //' \
        -e 's/(AH00052: child pid )[0-9]+/\1*/' -e 's/(fault \(11\)), possible coredump.*/\1/' \
        -e 's/\] \([^)]*\)[^:]*: (.*AH02008)/] \1/' \
        -e 's/(\(104\)Connection reset by peer|\(32\)Broken pipe)(: .*AH01084)/*\2/' \
        -e 's/" ([0-9]{3}) ([0-9]+|-) "/" \1 * "/' -e 's/ \/ serial: .*\]/ *]/' -e 's/"(\\x16\\x03\\x01)[^"]*"/"\1*"/'
}

# What mod_cache says of the requests that it may answer.
lab_flag() {
    sed -n 's/.* cache: //p'
}

# The methods come in an order that changes.
lab_normal_answer() {
    sed -E 's/^(Allow: ).*/\1*/'
}
