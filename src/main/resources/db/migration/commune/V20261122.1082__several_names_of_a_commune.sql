-- A commune may go by several host names and change which of them is the main one.
grant delete on commune_host to parvis_app;
grant update (main) on commune_host to parvis_app;
