#!/bin/sh
# Run once by the database's image, when its folder is new.
set -eu
exec psql --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" --no-psqlrc \
    --set "owner_password=$(cat /run/secrets/owner-password)" \
    --set "worker_password=$(cat /run/secrets/worker-password)" \
    --file /roles/postgresql-roles.sql
