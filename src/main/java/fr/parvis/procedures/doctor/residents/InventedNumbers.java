package fr.parvis.procedures.doctor.residents;

import fr.parvis.forms.FieldDefinition;
import fr.parvis.forms.Setting;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Random;

/** Amounts, and numbers of companies, associations and accounts that belong to nobody. */
final class InventedNumbers {

    private final Random chance;

    InventedNumbers(Random chance) {
        this.chance = chance;
    }

    /** Within its limits. */
    String between(FieldDefinition field) {
        BigDecimal min = Setting.decimal("min").of(field).orElse(BigDecimal.ONE);
        BigDecimal max = Setting.decimal("max").of(field).orElse(min.add(BigDecimal.TEN));
        int decimals =
                field.type().equals("money") ? 2 : Setting.whole("decimals").of(field).orElse(0);
        BigDecimal from = min.min(max);
        BigDecimal span = max.subtract(from).min(BigDecimal.TEN);
        return from.add(span.multiply(BigDecimal.valueOf(chance.nextInt(11))).movePointLeft(1))
                .setScale(decimals, RoundingMode.CEILING)
                .min(max)
                .toPlainString();
    }

    String rna() {
        return "W29100" + (1000 + chance.nextInt(8999));
    }

    /** Fourteen digits, the last of which makes the sum of Luhn round. */
    String siret() {
        String digits = "732829320" + "%04d".formatted(chance.nextInt(10_000));
        for (int last = 0; last < 10; last++) {
            if (luhn(digits + last) % 10 == 0) {
                return digits + last;
            }
        }
        throw new IllegalStateException("one of ten digits is right");
    }

    private static int luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int counted = i % 2 == 0 ? digit : 2 * digit;
            sum += counted > 9 ? counted - 9 : counted;
        }
        return sum;
    }

    /** Of no bank; its two check digits are right (ISO 7064, 97-10). */
    String iban() {
        String account = "2004101005" + "%011d".formatted(chance.nextInt(1_000_000)) + "06";
        BigInteger rearranged = new BigInteger(account + "152700");
        int check = 98 - rearranged.mod(BigInteger.valueOf(97)).intValue();
        return "FR%02d%s".formatted(check, account);
    }
}
