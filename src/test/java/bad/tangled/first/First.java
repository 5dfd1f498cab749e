package bad.tangled.first;

import bad.tangled.second.Second;

public class First {
    Second needed;
}
