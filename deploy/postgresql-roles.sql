-- Two roles: one that owns the tables and migrates, one for the workers, which reads and writes rows and nothing else: it
-- makes and drops no table, empties none, and turns no trigger off. Run once by an administrator of the server, in a
-- database of Lots' own; then `lots migrate up --worker lots_worker` as the owner, which gives the worker its rights.
--
--   createdb lots
--   psql --dbname lots --set owner_password=... --set worker_password=... --file deploy/postgresql-roles.sql
\set ON_ERROR_STOP on
BEGIN;
CREATE ROLE lots_owner LOGIN PASSWORD :'owner_password';
CREATE ROLE lots_worker LOGIN PASSWORD :'worker_password';
SELECT format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database()) \gexec
SELECT format('GRANT CONNECT ON DATABASE %I TO lots_owner, lots_worker', current_database()) \gexec
REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE, CREATE ON SCHEMA public TO lots_owner;
GRANT USAGE ON SCHEMA public TO lots_worker;
COMMIT;
