# The Apache HTTP Server in the lab; see lab.sh for what these functions are for.
lab_name=Apache
modules=/usr/lib/apache2/modules

lab_version() {
    apache2 -v 2>/dev/null | sed -n 's#^Server version: Apache/\([0-9.]*\).*#\1#p'
}

lab_start() {
    mkdir -p "$folder/cache"
    chmod 777 "$folder/cache"
    lab_fill >/dev/null
    sed -i "s#@MODULES@#$modules#" "$folder/$name.conf"
    # so that a name that nobody knows does not take long without a network
    lab_run env RES_OPTIONS='timeout:1 attempts:1' apache2 -D FOREGROUND -f "$folder/$name.conf"
}

lab_logs() {
    echo "$folder/access.log" "$folder/error.log"
}

lab_has() {
    case $1 in
    rate-limited) return 1 ;; # mod_ratelimit slows down what is sent, and refuses nothing
    esac
}

lab_prepare() {
    case $1 in
    refused) lab_ask /ok ;;        # what is logged of the start is over then
    all-down) lab_ask /all-down ;; # which marks the servers of the group as down
    *) lab_prepare_default "$1" ;;
    esac
}

# Times, processes, sizes, places in the source, what certificates say; and what debug tells of each connection.
lab_normal() {
    sed -E -e '/AH0(0121|0122|0567|1964|1998|3155)|protocol\.c\(511\)/d' \
        -e 's/^\[[^]]*\] \[([a-z_]+:[a-z]+)\] \[pid [^]]*\] /[*] [\1] [*] /' -e 's/[a-z0-9_]+\.c\([0-9]+\): //' \
        -e 's/" ([0-9]{3}) ([0-9]+|-) "/" \1 * "/' -e 's/ \/ serial: .*\]/ *]/' -e 's/"(\\x16\\x03\\x01)[^"]*"/"\1*"/'
}

# What mod_cache says of the requests that it may answer.
lab_flag() {
    sed -n 's/.* cache: //p'
}
