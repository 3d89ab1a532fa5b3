package nc.cagou;

/**
 * One of the files a use case works on.
 *
 * @param name as on the command line: {@code --input persons=PATH}
 * @param contract what its rows must be
 */
public record Input(String name, Contract contract) {}
