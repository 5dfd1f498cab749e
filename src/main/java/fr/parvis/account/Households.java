package fr.parvis.account;

import java.util.List;

/** The households that residents keep on their accounts. */
public interface Households {

    /** The members of one household, without its resident; the youngest first. */
    List<Relative> of(long resident);
}
