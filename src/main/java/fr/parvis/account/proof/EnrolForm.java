package fr.parvis.account.proof;

/** What came back from the page that adds an application; what was not there is null. */
record EnrolForm(String key, String seal, String code) {

    EnrolForm {
        key = key == null ? "" : key;
        seal = seal == null ? "" : seal;
        code = code == null ? "" : code;
    }
}
