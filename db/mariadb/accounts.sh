#!/bin/sh
# The image runs this once, on a new data directory: one schema, and two users for it.
# The owner migrates; what the app may do, each migration grants table by table.
set -eu
mariadb --user=root --password="$MARIADB_ROOT_PASSWORD" <<SQL
CREATE DATABASE weegwijzer CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
CREATE USER 'owner'@'%' IDENTIFIED BY '$WEEGWIJZER_DB_OWNER_PASSWORD';
GRANT ALL ON weegwijzer.* TO 'owner'@'%' WITH GRANT OPTION;
CREATE USER 'app'@'%' IDENTIFIED BY '$WEEGWIJZER_DB_PASSWORD';
SQL
