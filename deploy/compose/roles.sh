#!/bin/sh
# Run once by the database's image, when its folder is new, as PostgreSQL's own account.
set -eu
# A password that cannot be read ends it here: a role without one lets nobody in, and says so much later.
owner_password=$(cat /run/secrets/owner-password)
worker_password=$(cat /run/secrets/worker-password)
psql --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" --no-psqlrc \
    --set "owner_password=$owner_password" --set "worker_password=$worker_password" \
    --file /roles/postgresql-roles.sql
