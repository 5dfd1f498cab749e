package fr.parvis.notices.bulk;

import java.util.Locale;

/**
 * One of many.
 *
 * @param id as the sender knows them; one letter reaches it once
 * @param leaveUrl full address that ends it by a POST without cookie (RFC 8058)
 * @param choicesUrl full address of the page where they change what they get
 */
public record BulkRecipient(
        long id, String email, Locale language, String leaveUrl, String choicesUrl) {}
