package fr.parvis.account.factors;

import fr.parvis.account.passwords.PasswordHashes;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Ten codes on paper for the day the telephone is lost; each opens once. Kept like passwords: the
 * first digit says which of the ten it is, so that one hash answers.
 */
@Component
class RecoveryCodes {

    static final int HOW_MANY = 10;

    /** Without signs that look alike on paper. */
    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private static final int LENGTH = 10;
    private static final int GROUP = 5;

    private final SecureRandom random = new SecureRandom();
    private final FactorStore store;
    private final PasswordHashes hashes;
    private final TransactionTemplate transaction;

    RecoveryCodes(FactorStore store, PasswordHashes hashes, TransactionTemplate transaction) {
        this.store = store;
        this.hashes = hashes;
        this.transaction = transaction;
    }

    /**
     * New codes in place of all earlier ones. Takes a second: ten hashes, with no connection to the
     * database held meanwhile.
     *
     * @return as they are shown, for example {@code 3-K7QXM-2HPWD}; never to be seen again
     */
    List<String> renew(long agent) {
        List<String> codes = IntStream.range(0, HOW_MANY).mapToObj(_ -> letters()).toList();
        List<String> hashed = codes.stream().map(hashes::hash).toList();
        transaction.executeWithoutResult(_ -> replace(agent, hashed));
        return IntStream.range(0, HOW_MANY)
                .mapToObj(position -> shown(position, codes.get(position)))
                .toList();
    }

    int left(long agent) {
        return store.codesLeft(agent);
    }

    /**
     * Uses a code up.
     *
     * @param typed in capitals or not, with or without its hyphens
     */
    boolean use(long agent, String typed) {
        String plain = typed.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
        boolean shaped = plain.length() == LENGTH + 1 && Character.isDigit(plain.charAt(0));
        int position = shaped ? plain.charAt(0) - '0' : -1;
        String hash = shaped ? store.code(agent, position).orElse(null) : null;
        return hashes.matches(shaped ? plain.substring(1) : "", hash)
                && store.useCode(agent, position);
    }

    private void replace(long agent, List<String> hashed) {
        store.removeCodes(agent);
        for (int position = 0; position < hashed.size(); position++) {
            store.addCode(agent, position, hashed.get(position));
        }
    }

    private static String shown(int position, String letters) {
        return position + "-" + letters.substring(0, GROUP) + "-" + letters.substring(GROUP);
    }

    private String letters() {
        return random.ints(LENGTH, 0, SIGNS.length())
                .mapToObj(sign -> SIGNS.substring(sign, sign + 1))
                .collect(Collectors.joining());
    }
}
