package fr.parvis.database.secrets;

import java.util.function.Function;

/**
 * A shelf: a column of type {@code bytea} that holds sealed values, contributed as a bean by the
 * module that owns the table. What is there is sealed again under the new key when the key turns,
 * and a key that seals any of it is never thrown away.
 *
 * @param table has a column {@code commune_id}
 * @param column empty values are null
 * @param purpose as given to {@link Secrets}
 * @param earlier opens what was sealed before there were key files, or null where nothing was
 */
public record SealedColumn(
        String table, String column, String purpose, Function<byte[], String> earlier) {

    public SealedColumn {
        if (!(table + column).matches("[a-z_]+")) {
            throw new IllegalArgumentException("not a column: " + table + "." + column);
        }
    }

    public SealedColumn(String table, String column, String purpose) {
        this(table, column, purpose, null);
    }

    @Override
    public String toString() {
        return table + "." + column;
    }
}
