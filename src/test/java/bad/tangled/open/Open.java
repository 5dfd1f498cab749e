package bad.tangled.open;

public class Open {}
