package fr.parvis.site.content;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;

/** Rows of {@code site_content}, and what statements on it need. */
public final class Rows {

    private Rows() {}

    public static Object at(Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    public static Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp read = row.getTimestamp(column);
        return read == null ? null : read.toInstant();
    }

    public static Piece piece(ResultSet row, int number) throws SQLException {
        return new Piece(
                row.getLong("id"),
                row.getString("kind"),
                row.getString("slug"),
                State.ofCode(row.getString("state")),
                row.getInt("head"),
                row.getInt("shown"),
                instant(row, "starts_at"),
                instant(row, "ends_at"),
                instant(row, "published_at"),
                row.getString("title"),
                row.getString("rubric"),
                row.getBoolean("stale"),
                row.getLong("written_by"),
                row.getString("written_name"),
                instant(row, "written_at"),
                instant(row, "looked_at"));
    }

    /** Letters to look for, so that a percent sign is one. */
    public static String escaped(String words) {
        return words.replaceAll("([\\\\%_])", "\\\\$1");
    }
}
