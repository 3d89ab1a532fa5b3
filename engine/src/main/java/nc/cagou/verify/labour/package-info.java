/** Methods of the labour market against their reference numbers. */
package nc.cagou.verify.labour;
