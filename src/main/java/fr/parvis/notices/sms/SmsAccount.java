package fr.parvis.notices.sms;

import java.util.regex.Pattern;

/**
 * How a commune sends SMS.
 *
 * @param provider code of an {@link SmsProvider}, or empty for none
 * @param sender what telephones show as who writes, see {@link #senderGood}
 * @param price of one part, thousandths of a euro
 * @param cap the most a month may cost, thousandths of a euro
 * @param silentHours after that many hours without news, what was accepted counts as unknown
 * @param line where a provider that speaks SMPP listens
 * @param call how a provider that speaks HTTP is called
 * @param secret password or token, opened
 */
public record SmsAccount(
        String provider,
        String sender,
        long price,
        long cap,
        int silentHours,
        SmppLine line,
        HttpCall call,
        String secret) {

    public static final SmsAccount NONE =
            new SmsAccount(
                    "",
                    "",
                    60,
                    0,
                    24,
                    new SmppLine("", 2775, true, ""),
                    new HttpCall("", "", "", ""),
                    "");

    private static final Pattern LETTERS = Pattern.compile("(?=.*[A-Za-z])[A-Za-z0-9 ]{3,11}");
    private static final Pattern DIGITS = Pattern.compile("\\+?[0-9]{5,15}");

    /**
     * @param encrypted by TLS from the start
     */
    public record SmppLine(String host, int port, boolean encrypted, String login) {}

    /**
     * @param headers one a line, {@code Name: value}
     * @param body JSON or a form, with {@code {to}}, {@code {text}}, {@code {sender}}, {@code
     *     {reference}} and {@code {secret}}
     * @param answerId JSON pointer to the provider's reference, or empty where it keeps ours
     */
    public record HttpCall(String url, String headers, String body, String answerId) {}

    public boolean ready() {
        return !provider.isEmpty();
    }

    /**
     * 3 to 11 letters and digits without accents, at least one letter; or a number, which alone
     * lets people answer STOP.
     */
    public boolean senderGood() {
        return LETTERS.matcher(sender).matches() || DIGITS.matcher(sender).matches();
    }

    public boolean senderIsNumber() {
        return DIGITS.matcher(sender).matches();
    }
}
