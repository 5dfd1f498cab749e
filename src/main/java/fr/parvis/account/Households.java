package fr.parvis.account;

import java.time.LocalDate;
import java.util.List;

/** The households that residents keep on their accounts. */
public interface Households {

    /**
     * The members of a household, without its resident, and those that another adult shares with
     * them; the youngest first, nobody twice.
     */
    List<Relative> of(long resident);

    /** Who is meant by a name and a day of birth: ids in this household and in those shared. */
    List<Long> idsOf(long resident, String firstNames, String birthName, LocalDate birthDate);

    /**
     * Ids of members whose requests this resident may follow, whoever of the parents filed them.
     */
    List<Long> followed(long resident);
}
