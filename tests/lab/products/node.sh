# Node in the lab, asked by itself and with nginx in front; see lab.sh for what these functions are for.
lab_name=Node
lab_patience=20 # what it answers by itself it does not log
. "$LAB/products/gateway"

lab_version() {
    command -v nginx >/dev/null && node --version 2>/dev/null | sed 's/^v//'
}

# The second one is for the fault that ends it.
lab_start() {
    lab_fill node.js >/dev/null
    for node_port in "$port" "$spare_port2"; do
        lab_run sh -c 'exec node "$1" "$2" 2>&1' node "$folder/node.js" "$node_port"
        "$PEER" -r 10000 127.0.0.1 "$node_port" || return 1
    done
    gateway_start
}

lab_logs() {
    echo "$folder/out"
    gateway_logs
}

lab_has() {
    application_has "$1"
}

# Where in the source it was, and the version.
lab_normal() {
    gateway_normal | sed -E -e '/^ +at |^ *\^?$/d' -e 's/^(.*\.js:)[0-9]+$/\1*/' -e 's/^Node\.js v[0-9.]+/Node.js v*/'
}
