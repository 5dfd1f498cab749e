package fr.parvis.account.proof;

/**
 * By what an account can prove who holds it; the strongest it has, and nothing weaker beside.
 *
 * @param password its password
 * @param code of an application, or of the paper with recovery codes
 * @param passkey of a device
 * @param mail a code sent to its address, for who has nothing else
 */
public record Ways(boolean password, boolean code, boolean passkey, boolean mail) {

    boolean take(Shown shown) {
        return switch (shown) {
            case Shown.Password _ -> password;
            case Shown.Code _ -> code;
            case Shown.Passkey _ -> passkey;
            case Shown.MailCode _ -> mail;
        };
    }
}
