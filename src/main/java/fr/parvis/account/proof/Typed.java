package fr.parvis.account.proof;

/** What came back from a page that asks who one is; what was not there is null. */
record Typed(String password, String code, String mailCode) {

    Typed {
        password = password == null ? "" : password;
        code = code == null ? "" : code;
        mailCode = mailCode == null ? "" : mailCode;
    }

    boolean isMailed() {
        return !mailCode.isEmpty();
    }

    /** Whichever input was filled. */
    Shown shown() {
        if (!code.isBlank()) {
            return new Shown.Code(code);
        }
        return mailCode.isBlank() ? new Shown.Password(password) : new Shown.MailCode(mailCode);
    }
}
