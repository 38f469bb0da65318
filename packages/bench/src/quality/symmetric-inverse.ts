/**
 * Inverts a symmetric positive definite matrix in place, through its Cholesky factor.
 * @param matrix Rows joined end to end; only the lower half is read.
 * @throws when the matrix is not positive definite.
 */
export function invertSymmetric(matrix: Float64Array, size: number): void {
  factorize(matrix, size);
  invertLower(matrix, size);
  multiplyTransposed(matrix, size);
}

/** The lower half becomes L, with L·Lᵀ the matrix. */
function factorize(matrix: Float64Array, size: number): void {
  for (let row = 0; row < size; row += 1)
    for (let column = 0; column <= row; column += 1) {
      let sum = matrix[row * size + column] as number;
      for (let at = 0; at < column; at += 1)
        sum -= (matrix[row * size + at] as number) * (matrix[column * size + at] as number);
      if (row === column) {
        if (sum <= 0) throw new Error("The matrix is not positive definite.");
        matrix[row * size + row] = Math.sqrt(sum);
      } else matrix[row * size + column] = sum / (matrix[column * size + column] as number);
    }
}

/** L becomes its inverse, row by row: a row of the inverse is a sum of the rows of the inverse above it. */
function invertLower(matrix: Float64Array, size: number): void {
  const sums = new Float64Array(size);
  for (let row = 0; row < size; row += 1) {
    sums.fill(0, 0, row);
    for (let above = 0; above < row; above += 1) {
      const factor = matrix[row * size + above] as number;
      for (let column = 0; column <= above; column += 1)
        sums[column] = (sums[column] as number) + factor * (matrix[above * size + column] as number);
    }
    const diagonal = matrix[row * size + row] as number;
    for (let column = 0; column < row; column += 1)
      matrix[row * size + column] = -(sums[column] as number) / diagonal;
    matrix[row * size + row] = 1 / diagonal;
  }
}

/** The inverse of L becomes (L⁻¹)ᵀ·L⁻¹, both halves. */
function multiplyTransposed(matrix: Float64Array, size: number): void {
  const sums = new Float64Array(size);
  for (let row = 0; row < size; row += 1) {
    sums.fill(0, 0, row + 1);
    // Rows from here on are still those of L⁻¹: each row of the product needs only itself and those below.
    for (let below = row; below < size; below += 1) {
      const factor = matrix[below * size + row] as number;
      for (let column = 0; column <= row; column += 1)
        sums[column] = (sums[column] as number) + factor * (matrix[below * size + column] as number);
    }
    matrix.set(sums.subarray(0, row + 1), row * size);
  }
  for (let row = 0; row < size; row += 1)
    for (let column = 0; column < row; column += 1)
      matrix[column * size + row] = matrix[row * size + column] as number;
}
