#!/bin/sh
# Runs once, on an empty data directory: per service a database, a role that owns it and a role that may only use it.
set -eu

create() {
  psql -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres \
    -v db="$1" -v owner="$1_owner" -v owner_password="$2" -v app="$1_app" -v app_password="$3" <<'SQL'
create role :"owner" login nosuperuser nobypassrls nocreatedb nocreaterole password :'owner_password';
create role :"app" login nosuperuser nobypassrls nocreatedb nocreaterole password :'app_password';
create database :"db" owner :"owner";
revoke connect on database :"db" from public;
grant connect on database :"db" to :"app";
SQL
}

create trajectory "$TRAJECTORY_OWNER_PASSWORD" "$TRAJECTORY_APP_PASSWORD"
create employer "$EMPLOYER_OWNER_PASSWORD" "$EMPLOYER_APP_PASSWORD"
create matching "$MATCHING_OWNER_PASSWORD" "$MATCHING_APP_PASSWORD"
create reporting "$REPORTING_OWNER_PASSWORD" "$REPORTING_APP_PASSWORD"

psql -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres -v password="$KEYCLOAK_DB_PASSWORD" <<'SQL'
create role keycloak login nosuperuser nobypassrls password :'password';
create database keycloak owner keycloak;
revoke connect on database keycloak from public;
SQL
