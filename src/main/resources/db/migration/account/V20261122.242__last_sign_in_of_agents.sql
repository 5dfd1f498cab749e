-- Who no longer comes is seen when rights are reviewed; sessions themselves are forgotten.
alter table agent add column signed_in_at timestamptz;
