package fr.parvis.account;

/**
 * Who may look after the installation. Only the command line makes an operator: whoever has the
 * machine in hand says so.
 */
public interface Operators {

    /**
     * @param email of an agent of the current commune whose account is open
     * @param operator whether they are one from now on
     * @return false when there is no such agent
     */
    boolean set(String email, boolean operator);
}
