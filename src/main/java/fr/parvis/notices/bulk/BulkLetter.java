package fr.parvis.notices.bulk;

/**
 * A letter as everybody gets it, but for two addresses: {@link #LEAVE} and {@link #CHOICES} stand
 * for those of each recipient, in both parts.
 *
 * @param listName for people, for example {@code Lettre de Brest}
 * @param listId for programs, without host, for example {@code lettres}
 */
public record BulkLetter(String listName, String listId, String subject, String text, String html) {

    public static final String LEAVE = "https://leave.invalid/";
    public static final String CHOICES = "https://choices.invalid/";
}
