package bad.module;

class GrandManager {}
