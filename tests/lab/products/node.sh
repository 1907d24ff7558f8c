# Node in the lab, asked by itself and with nginx in front; see lab.sh for what these functions are for.
lab_name=Node
lab_patience=1 # what it answers by itself it does not log
. "$LAB/products/gateway"

lab_version() {
    node --version 2>/dev/null | sed 's/^v//'
}

lab_start() {
    lab_fill node.js >/dev/null
    node_run "$port" && gateway_start
}

# node_run PORT
node_run() {
    lab_run sh -c 'exec node "$1" "$2" 2>&1' node "$folder/node.js" "$1"
    "$PEER" -r 10000 127.0.0.1 "$1"
}

lab_logs() {
    echo "$folder/out"
    gateway_logs
}

lab_has() {
    application_has "$1"
}

# A second one, for the fault that ends it.
lab_prepare() {
    case $1 in
    exception) node_run "$spare_port2" ;;
    *) lab_prepare_default "$1" ;;
    esac
}

# Where in the source it was, and the version.
lab_normal() {
    gateway_normal | sed -E -e '/^ +at |^ *\^?$/d' -e 's/^(.*\.js:)[0-9]+$/\1*/' -e 's/^Node\.js v[0-9.]+/Node.js v*/'
}
