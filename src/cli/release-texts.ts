// The files of a release that no build makes: how to start it by hand and by systemd, and what to read first.

/** Uses nothing but the shell's own words and node, so that it runs where little else is installed. */
export const START_SCRIPT = `#!/bin/sh
# ./banyan                         starts the relay and serves the app; settings: see README.txt
# ./banyan school add "Hill view"  and other words administer it: ./banyan help
here=\${0%/*}
[ "$here" = "$0" ] && here=.
here=$(cd "$here" && pwd) || exit 1
if ! command -v node >/dev/null 2>&1; then
  echo "Banyan needs Node 20.19 or later, and there is no 'node' to be found: install it first." >&2
  exit 1
fi
# Beside the program and not in it: a newer release is unpacked next to this one and finds the same data.
DATA_DIR=\${DATA_DIR:-\${HOME:-/var/lib}/banyan-data}
export DATA_DIR
case "\${1:-start}" in
  start) [ $# -gt 0 ] && shift; exec node "$here/relay/main.js" "$@" ;;
  *) exec node "$here/relay/admin.js" "$@" ;;
esac
`;

export const SYSTEMD_UNIT = `# Copy to /etc/systemd/system/banyan.service; the program lies in /opt/banyan, its data in /var/lib/banyan.
# useradd --system --home-dir /var/lib/banyan --shell /usr/sbin/nologin banyan
[Unit]
Description=Banyan relay
After=network-online.target
Wants=network-online.target
# A database or a clock that comes up late is waited for, however long: nobody may be there to start it again.
StartLimitIntervalSec=0

[Service]
User=banyan
Environment=HOST=0.0.0.0 PORT=8080 LOG_LEVEL=warn DATA_DIR=/var/lib/banyan
# Settings of this machine, a line each: PORT=443, TLS_CERT=/etc/banyan/cert.pem …
EnvironmentFile=-/etc/banyan.conf
ExecStart=/usr/bin/env node /opt/banyan/relay/main.js
Restart=on-failure
RestartSec=2
TimeoutStopSec=20
StateDirectory=banyan
StateDirectoryMode=0700
AmbientCapabilities=CAP_NET_BIND_SERVICE
CapabilityBoundingSet=CAP_NET_BIND_SERVICE
NoNewPrivileges=yes
ProtectSystem=strict
ProtectHome=yes
PrivateTmp=yes
PrivateDevices=yes
ProtectKernelTunables=yes
ProtectControlGroups=yes
RestrictAddressFamilies=AF_INET AF_INET6 AF_UNIX
LimitNOFILE=65536

[Install]
WantedBy=multi-user.target
`;

export const readme = (version: string): string => `Banyan ${version}

Needs Node 20.19 or later on Linux (x64 or arm64, glibc 2.31 or later) and nothing else: no build, no compiler.

  ./banyan                          serves on http://localhost:8080
  HOST=0.0.0.0 ./banyan             for other devices in the network too
  ./banyan school add "Hill view"   gives the code that the school's first device enrols with
  ./banyan help                     everything else that can be administered

Settings, each an environment variable:
  PORT, HOST              8080 on this machine only
  DATA_DIR                where the database lies; ~/banyan-data
  LOG_LEVEL               info, warn or error
  STORE, DATABASE_URL     postgres and its address, where several relays share one database
  TLS_CERT, TLS_KEY       certificate and key as PEM files; read anew when they change
  BEHIND_PROXY            1 when a proxy of yours stands before it

systemd/banyan.service runs it as a service. To upgrade, unpack the new release beside this one and start that; take a
backup first: ./banyan backup FILE.

How to run a relay, from a laptop to a cluster: docs/run-a-relay.md
What could go wrong and what stops it:          docs/threat-model.md
`;
