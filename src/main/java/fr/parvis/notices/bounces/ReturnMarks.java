package fr.parvis.notices.bounces;

import fr.parvis.database.InstallationKeys;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.notices.smtp.ReturnAddresses;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Marks that say which message came back, and that only this installation can make. */
@Component
class ReturnMarks implements ReturnAddresses {

    /** 64 bits, in letters that survive mail servers that ignore case. */
    private static final int SEAL = 8;

    private static final Pattern MARK = Pattern.compile("\\b([nb]\\d{1,18})-([0-9a-f]{16})\\b");

    private final InstallationKeys keys;
    private final MailboxStore mailboxes;

    ReturnMarks(InstallationKeys keys, MailboxStore mailboxes) {
        this.keys = keys;
        this.mailboxes = mailboxes;
    }

    @Override
    public Optional<String> of(String mark) {
        return mailboxes
                .address()
                .map(address -> address.replaceFirst("@", "+" + receipt(mark) + "@"));
    }

    @Override
    public String receipt(String mark) {
        return mark + "-" + seal(mark);
    }

    /** The first mark in a text that is truly ours. */
    Optional<String> find(String text) {
        Matcher found = MARK.matcher(text);
        while (found.find()) {
            if (MessageDigest.isEqual(found.group(2).getBytes(), seal(found.group(1)).getBytes())) {
                return Optional.of(found.group(1));
            }
        }
        return Optional.empty();
    }

    private String seal(String mark) {
        byte[] seal = keys.seal("returned-mail", CommuneScope.current() + " " + mark);
        return HexFormat.of().formatHex(seal, 0, SEAL);
    }
}
