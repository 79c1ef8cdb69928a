"""Alembic's entry: runs the migrations on the connection it is handed."""

from alembic import context

_attributes = context.config.attributes
_table = _attributes.get("version_table", "alembic_version")
context.configure(connection=_attributes["connection"], version_table=_table, transactional_ddl=True)
with context.begin_transaction():
    context.run_migrations()
